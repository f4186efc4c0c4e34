package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.List;
import java.util.Optional;

/**
 * A language model (Compose specification, "Models").
 *
 * @param model the artifact that holds it
 * @param contextSize tokens
 * @param runtimeFlags for the engine that runs it
 */
public record Model(
        Optional<Leaf<String>> name,
        Leaf<String> model,
        @Allowed(strict = true) Optional<Leaf<Long>> contextSize,
        List<Leaf<String>> runtimeFlags,
        Extensions extensions) {}
