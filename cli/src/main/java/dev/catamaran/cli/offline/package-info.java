/**
 * Mapping without a cluster and an engine: assumptions become facts, workloads become what both hulls would have.
 */
@NullMarked
package dev.catamaran.cli.offline;

import org.jspecify.annotations.NullMarked;
