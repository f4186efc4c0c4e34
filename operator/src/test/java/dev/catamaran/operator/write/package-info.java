/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.operator.write;

import org.jspecify.annotations.NullMarked;
