/**
 * Text of a Compose file → values with their places: anchors, aliases, {@code <<}, tags, what a plain word stands for,
 * and the bounds on size, depth and expansion. Knows no key of Compose (but the {@code x-} of extensions) and no file.
 */
@NullMarked
package dev.catamaran.compose.read;

import org.jspecify.annotations.NullMarked;
