/**
 * Step <em>plan</em> on Kubernetes: what shall be done to each child, as a value. Pure: objects in, steps out; no client,
 * no clock. Here stand the write rule (hash and subset), ownership by UID, and what is never written or removed.
 */
@NullMarked
package dev.catamaran.kubernetes.plan;

import org.jspecify.annotations.NullMarked;
