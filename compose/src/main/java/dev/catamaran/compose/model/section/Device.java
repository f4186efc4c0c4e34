package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * A device of the host (Compose specification, "devices").
 *
 * @param source its path on the host, or a name of the Container Device Interface
 * @param permissions of {@code r}, {@code w} and {@code m}
 */
public record Device(
        Leaf<String> source, Leaf<String> target, Optional<Leaf<String>> permissions, Extensions extensions) {}
