/**
 * A Compose project as immutable records: the top-level sections of the Compose specification. Every leaf keeps the
 * place where it is written. The records are the table of keys too: {@code form} reads it off them.
 */
@NullMarked
package dev.catamaran.compose.model;

import org.jspecify.annotations.NullMarked;
