package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A file with something secret that services can mount (Compose specification, "Secrets"). The model never holds the
 * secret itself.
 *
 * @param file the path of its content
 * @param environment the variable that holds its content
 */
public record Secret(
        @Inline Identity identity,
        Optional<Leaf<String>> file,
        Optional<Leaf<String>> environment,
        Optional<Leaf<String>> driver,

        @Allowed(also = Also.INTEGER) SequencedMap<String, Leaf<String>> driverOpts,

        Optional<Leaf<String>> templateDriver,
        Extensions extensions) {}
