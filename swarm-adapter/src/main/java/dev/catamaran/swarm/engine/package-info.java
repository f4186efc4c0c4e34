/**
 * The Engine API as far as the Swarm hull needs it: a small client over docker-java's transport that negotiates the
 * version, goes from one manager to the next, and answers JSON trees, for docker-java's own types drop fields of
 * services. Knows requests and answers only; what shall be in a Swarm is nothing of its business.
 */
@NullMarked
package dev.catamaran.swarm.engine;

import org.jspecify.annotations.NullMarked;
