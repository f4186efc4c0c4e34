package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.tree.Origin;

/**
 * What a file sets a variable to.
 *
 * @param origin where the variable's name is written
 */
public record Setting(String value, Origin origin) {}
