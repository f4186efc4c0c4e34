/**
 * The step <em>map</em> of the Swarm hull: a workload becomes what a Docker Swarm shall have, and notes. Pure static
 * functions, one file per section of the resource, each with a twin of the same name in the Kubernetes hull.
 * Nothing here knows an engine, a clock, a logger or a file.
 */
@NullMarked
package dev.catamaran.swarm.mapping;

import org.jspecify.annotations.NullMarked;
