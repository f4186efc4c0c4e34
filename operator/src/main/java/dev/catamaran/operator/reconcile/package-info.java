/**
 * The way of one workload through the seven steps, each time from what is observed and never from what an earlier pass
 * meant to have done. Every hull goes it on its own: what fails on one is that one's condition and nothing else.
 */
@NullMarked
package dev.catamaran.operator.reconcile;

import org.jspecify.annotations.NullMarked;
