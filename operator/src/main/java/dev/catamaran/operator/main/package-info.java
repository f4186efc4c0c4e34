/**
 * The operator as a process of its own, and the only place that knows the Swarm hull: it wires it to the port in
 * {@code dev.catamaran.operator.swarm}.
 */
@NullMarked
package dev.catamaran.operator.main;

import org.jspecify.annotations.NullMarked;
