/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.kubernetes.apply;

import org.jspecify.annotations.NullMarked;
