/**
 * The cases below {@code cases/}, as Docker and as we read them. What {@code docker compose config} prints is right;
 * where we differ on purpose stands in one list with the reason.
 */
@NullMarked
package dev.catamaran.compose.oracle;

import org.jspecify.annotations.NullMarked;
