/**
 * SwarmCluster, the administrator's object that names a Swarm: specification and status.
 */
@NullMarked
package dev.catamaran.cluster;

import org.jspecify.annotations.NullMarked;
