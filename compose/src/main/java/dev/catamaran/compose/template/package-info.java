/**
 * Variables in values: {@code $V}, {@code ${V}} and its forms (Compose specification, "Interpolation"). Pure: what a
 * variable holds is asked of {@link Variables}. Knows no key of Compose and no file.
 */
@NullMarked
package dev.catamaran.compose.template;

import org.jspecify.annotations.NullMarked;
