/**
 * Real orchestrators and the workloads that run there for the inside view: started through the hulls, looked into with the
 * orchestrator's own commands. Knows no row.
 */
@NullMarked
package dev.catamaran.inside.seat;

import org.jspecify.annotations.NullMarked;
