/**
 * The step <em>apply</em> of the Swarm hull: the only requests that change something. Whatever was planned from a
 * reading that has become old is refused by the engine, read again and tried again, a few times.
 */
@NullMarked
package dev.catamaran.swarm.apply;

import org.jspecify.annotations.NullMarked;
