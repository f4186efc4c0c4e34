package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * Another service that this one begins with (Compose specification, "extends"); followed before the model is made.
 *
 * @param file absent: the same
 */
public record Extends(Leaf<String> service, Optional<Leaf<String>> file) {}
