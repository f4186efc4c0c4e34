/**
 * Bodies of the Engine API as records, with the API's own names in PascalCase. As in the engine's own types an empty
 * text, an empty list, false and 0 say nothing and are left out of what is written, unless 0 means something there.
 * Only what Catamaran writes is here; what an engine answers is read as a JSON tree.
 */
@NullMarked
package dev.catamaran.swarm.mapping.spec;

import org.jspecify.annotations.NullMarked;
