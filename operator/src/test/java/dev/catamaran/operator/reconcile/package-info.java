/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.operator.reconcile;

import org.jspecify.annotations.NullMarked;
