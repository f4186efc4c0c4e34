/**
 * Step <em>report</em>: the status of a workload from what its hulls came to. Pure, so that equal facts give equal bytes and
 * nothing is written when nothing changed; the time is an argument and shows only where a condition's value changed.
 */
@NullMarked
package dev.catamaran.operator.report;

import org.jspecify.annotations.NullMarked;
