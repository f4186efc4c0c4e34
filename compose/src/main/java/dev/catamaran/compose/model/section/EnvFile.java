package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import java.util.Optional;

/**
 * A file of variables (Compose specification, "env_file").
 *
 * @param required whether it is an error if it is not there
 * @param format {@code raw}: values as they stand, without quotes and interpolation
 */
public record EnvFile(
        Leaf<String> path,
        @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> required,
        Optional<Leaf<String>> format) {}
