/**
 * The small notations that Compose writes in one text, as Docker reads them: durations, sizes, ports, mounts, devices,
 * hosts, command lines, names. Pure, and on texts alone: what a place or a key is, others know.
 */
@NullMarked
package dev.catamaran.compose.value;

import org.jspecify.annotations.NullMarked;
