/**
 * Step <em>observe</em> without requests: caches of the children that follow the API server, scoped by our label and kept
 * slim, and the events that come of them.
 */
@NullMarked
package dev.catamaran.operator.watch;

import org.jspecify.annotations.NullMarked;
