/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.operator.watch;

import org.jspecify.annotations.NullMarked;
