/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.kubernetes.observe;

import org.jspecify.annotations.NullMarked;
