/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.operator.serve;

import org.jspecify.annotations.NullMarked;
