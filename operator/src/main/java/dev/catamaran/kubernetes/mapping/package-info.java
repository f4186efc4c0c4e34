/**
 * The step <em>map</em> of the Kubernetes hull: a workload becomes what a namespace shall have, and notes. Pure static
 * functions, one file per section of the resource, each with a twin of the same name in the Swarm hull. Nothing here
 * knows a client, a clock, a logger or a file; hashes and owners are stamped by the step <em>apply</em>.
 */
@NullMarked
package dev.catamaran.kubernetes.mapping;

import org.jspecify.annotations.NullMarked;
