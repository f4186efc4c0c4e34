/**
 * Rules over several keys of a project: names that must be there, keys that exclude each other, values that must agree.
 * What a single key may hold is said by the table of keys.
 */
@NullMarked
package dev.catamaran.compose.rule;

import org.jspecify.annotations.NullMarked;
