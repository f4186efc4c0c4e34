package dev.catamaran.compose.read;

import dev.catamaran.compose.tree.Node;

/**
 * A value with what it weighs, so that an alias of it can be weighed without walking it again.
 *
 * @param nodes it and all values in it, aliases followed
 * @param height 0 for a scalar, else one more than the highest value in it
 */
record Built(Node node, int nodes, int height) {}
