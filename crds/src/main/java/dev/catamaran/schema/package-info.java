/**
 * What is generated from the model's records: the structural schema, the two CRDs, {@code explain} and the reference
 * page. All of it is checked in, and a test is red when it is stale. A reason for a package of its own: it serves no
 * step of a reconcile.
 */
@NullMarked
package dev.catamaran.schema;

import org.jspecify.annotations.NullMarked;
