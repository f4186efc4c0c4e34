/**
 * The step <em>observe</em> of the Swarm hull: what a Swarm has, read with few requests and shared by all workloads,
 * and, purely, what that means for one workload.
 */
@NullMarked
package dev.catamaran.swarm.observe;

import org.jspecify.annotations.NullMarked;
