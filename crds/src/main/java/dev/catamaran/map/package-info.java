/**
 * The step <em>map</em>, as far as both hulls share it: notes, their grades, and the result of a mapping.
 * Pure: no client, clock, logger or file.
 */
@NullMarked
package dev.catamaran.map;

import org.jspecify.annotations.NullMarked;
