/**
 * Brings a project's tree into the form that {@code docker compose config} prints: short syntaxes become long ones,
 * relative paths absolute, and what Compose itself adds is added. Tree to tree, each step pure.
 */
@NullMarked
package dev.catamaran.compose.canonical;

import org.jspecify.annotations.NullMarked;
