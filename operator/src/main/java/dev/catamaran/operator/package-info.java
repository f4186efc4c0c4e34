/**
 * The operator put together: one process, or one part of the command line's process, that keeps all workloads of a cluster.
 * Here stand its start, its end and its settings; every step has its own package.
 */
@NullMarked
package dev.catamaran.operator;

import org.jspecify.annotations.NullMarked;
