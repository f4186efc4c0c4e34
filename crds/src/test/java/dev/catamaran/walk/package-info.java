/**
 * The proof that nothing is lost: every value that differs from a sample in one place, and what a mapping makes of it.
 * Follows {@link dev.catamaran.shape.Shape} and knows no hull, no workload and no file; shipped as a test-jar, so that
 * the modules of the hulls and {@code e2e} share it.
 */
@NullMarked
package dev.catamaran.walk;

import org.jspecify.annotations.NullMarked;
