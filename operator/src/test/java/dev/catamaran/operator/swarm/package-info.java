/**
 * Tests of the package of the same name.
 */
@NullMarked
package dev.catamaran.operator.swarm;

import org.jspecify.annotations.NullMarked;
