/**
 * The step <em>plan</em>, as far as both hulls share it: what would be written and why, as a value; the hash
 * and the subset test that decide it. Pure.
 */
@NullMarked
package dev.catamaran.plan;

import org.jspecify.annotations.NullMarked;
