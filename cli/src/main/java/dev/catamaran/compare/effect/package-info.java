/**
 * What a field becomes on a hull, found by taking it away: the places of the hull's objects that are others without it.
 * Pure, and knows only the shared model: a hull's objects come as trees. A name of its own, for it is the other half of
 * the step <em>report</em>: notes tell what differs, this tells what does not.
 */
@NullMarked
package dev.catamaran.compare.effect;

import org.jspecify.annotations.NullMarked;
