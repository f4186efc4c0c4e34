package dev.catamaran.compose.form;

import dev.catamaran.compose.tree.Origin;

/**
 * A single value of the model.
 *
 * @param origin where it is written
 */
public record Leaf<T>(T value, Origin origin) {}
