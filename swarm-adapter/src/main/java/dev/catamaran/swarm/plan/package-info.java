/**
 * The step <em>plan</em> of the Swarm hull: what a Swarm has, compared with what it shall have, becomes steps. Reads
 * through an inventory, writes nothing, and refuses what is not ours.
 */
@NullMarked
package dev.catamaran.swarm.plan;

import org.jspecify.annotations.NullMarked;
