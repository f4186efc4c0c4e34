/**
 * The form of the custom resources, read off the records: one description that the parser, the CRD,
 * {@code explain}, the reference page and the proof walk. Knows no record in particular, and no JSON.
 */
@NullMarked
package dev.catamaran.shape;

import org.jspecify.annotations.NullMarked;
