/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.kubernetes.plan;

import org.jspecify.annotations.NullMarked;
