/** Tests that the records are written as the Engine API reads them; no engine is asked here. */
@NullMarked
package dev.catamaran.swarm.mapping.spec;

import org.jspecify.annotations.NullMarked;
