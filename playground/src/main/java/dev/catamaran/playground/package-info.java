/**
 * A real Kubernetes and real Swarms in containers, one code path for the command line and for all tests on clusters.
 * Knows nothing else of Catamaran: clusters, images and the witness only. What differs between machines is which image
 * is started, never how.
 */
@NullMarked
package dev.catamaran.playground;

import org.jspecify.annotations.NullMarked;
