/** Tests of the Swarm mapping, section by section, on values alone: what a body holds and what is noted. */
@NullMarked
package dev.catamaran.swarm.mapping;

import org.jspecify.annotations.NullMarked;
