/**
 * What the operator tells of itself over HTTP: whether it lives, whether it is ready, and its metrics. No label names a
 * single workload, so that their number never grows with the cluster.
 */
@NullMarked
package dev.catamaran.operator.serve;

import org.jspecify.annotations.NullMarked;
