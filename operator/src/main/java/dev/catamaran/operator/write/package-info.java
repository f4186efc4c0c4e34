/**
 * Step <em>apply</em> for our own resources: their status, and the finalizer of those that keep something on a Swarm.
 */
@NullMarked
package dev.catamaran.operator.write;

import org.jspecify.annotations.NullMarked;
