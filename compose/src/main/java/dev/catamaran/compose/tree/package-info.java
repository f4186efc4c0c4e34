/**
 * What a Compose file says, as values with their places: the form in which every step up to the model hands it on. Knows
 * no key of Compose and no file.
 */
@NullMarked
package dev.catamaran.compose.tree;

import org.jspecify.annotations.NullMarked;
