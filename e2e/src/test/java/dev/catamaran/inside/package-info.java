/**
 * What containers see inside, against what the mappings promise: every field of the resource as a row, on a real
 * Kubernetes and on Swarms of the oldest and the newest engine, through the hulls' own steps. Nothing here maps
 * anything; a row only says how a field is seen.
 */
@NullMarked
package dev.catamaran.inside;

import org.jspecify.annotations.NullMarked;
