package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * A file that services can mount (Compose specification, "Configs").
 *
 * @param file the path of its content
 * @param environment the variable that holds its content
 * @param content the content itself
 */
public record Config(
        @Inline Identity identity,
        Optional<Leaf<String>> file,
        Optional<Leaf<String>> environment,
        Optional<Leaf<String>> content,
        Optional<Leaf<String>> templateDriver,
        Extensions extensions) {}
