package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * Another project whose sections are taken in (Compose specification, "Include").
 *
 * @param path files that are merged over each other
 * @param projectDirectory where its relative paths begin
 * @param envFile files of variables for its interpolation
 */
public record Include(
        @Shorthand(Syntax.ONE) List<Leaf<String>> path,
        Optional<Leaf<String>> projectDirectory,
        @Shorthand(Syntax.ONE) List<Leaf<String>> envFile) {}
