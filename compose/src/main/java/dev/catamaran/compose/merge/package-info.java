/**
 * Several files over each other: the rule of every key that is not merged like any other, what makes two items of a list
 * the same, and what {@code !reset} and {@code !override} drop (Compose specification, "Merge"). Pure: trees in, trees out.
 */
@NullMarked
package dev.catamaran.compose.merge;

import org.jspecify.annotations.NullMarked;
