/**
 * The step <em>parse</em>: a document becomes the model, or every violation in it with path, value, range
 * and fix. Also writes the schema, so that parser and API server hold the same rules.
 */
@NullMarked
package dev.catamaran.parse;

import org.jspecify.annotations.NullMarked;
