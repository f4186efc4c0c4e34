/**
 * Tables of text: columns as wide as what they hold, wrapped to a page, coloured on request. Knows nothing of what it
 * shows.
 */
@NullMarked
package dev.catamaran.compare.table;

import org.jspecify.annotations.NullMarked;
