/**
 * Files: YAML and JSON with the place of everything in them, and all YAML that is written. Knows no model: what a
 * document means is said by {@link dev.catamaran.parse.WorkloadParser}.
 */
@NullMarked
package dev.catamaran.parse.document;

import org.jspecify.annotations.NullMarked;
