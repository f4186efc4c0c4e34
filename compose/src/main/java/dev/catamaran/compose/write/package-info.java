/**
 * Writes the model as {@code docker compose config} prints it, by the same table of keys that reads it: as a JSON tree,
 * and as YAML.
 */
@NullMarked
package dev.catamaran.compose.write;

import org.jspecify.annotations.NullMarked;
