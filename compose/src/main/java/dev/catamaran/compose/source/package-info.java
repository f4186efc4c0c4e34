/**
 * The files of this machine: read once each, within bounds, with what cannot be read told where it is named. A file that a
 * file names is read inside of a root only. Knows no key of Compose.
 */
@NullMarked
package dev.catamaran.compose.source;

import org.jspecify.annotations.NullMarked;
