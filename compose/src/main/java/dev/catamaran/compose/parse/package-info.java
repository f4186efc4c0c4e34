/**
 * The step <em>parse</em>: holds a tree against the table of keys and makes the model of it, or tells all that is wrong.
 * Knows no key of Compose; what short syntaxes mean is told by {@code canonical}.
 */
@NullMarked
package dev.catamaran.compose.parse;

import org.jspecify.annotations.NullMarked;
