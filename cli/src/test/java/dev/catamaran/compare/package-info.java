/** Pure tests of the comparison: no hull, no engine, notes made by hand. */
@NullMarked
package dev.catamaran.compare;

import org.jspecify.annotations.NullMarked;
