/**
 * Step <em>observe</em> on Kubernetes: what a workload was seen to have, from the status of its Deployment and, only while
 * something is wrong or new, from its pods. {@code Reads} is the port to the API server or to a cache of it; everything
 * else here is pure.
 */
@NullMarked
package dev.catamaran.kubernetes.observe;

import org.jspecify.annotations.NullMarked;
