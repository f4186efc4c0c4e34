package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * A language model that the service uses (Compose specification, "models").
 *
 * @param endpointVar the variable that gets its address
 * @param modelVar the variable that gets its name
 */
public record ServiceModel(
        Optional<Leaf<String>> endpointVar, Optional<Leaf<String>> modelVar, Extensions extensions) {}
