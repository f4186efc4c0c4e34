/**
 * The Swarm hull as others hold it: a connection to a Swarm, and the steps of a workload on it put together.
 */
@NullMarked
package dev.catamaran.swarm;

import org.jspecify.annotations.NullMarked;
