/**
 * Swarms as far as the operator knows them: the port through which a Swarm hull is had, which SwarmCluster may be used from
 * which namespace, the connections, and one look every few seconds at each Swarm for all workloads together.
 */
@NullMarked
package dev.catamaran.operator.swarm;

import org.jspecify.annotations.NullMarked;
