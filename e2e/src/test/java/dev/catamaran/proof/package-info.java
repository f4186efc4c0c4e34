/**
 * The proof over both hulls and the rules of the house, as pure tests: no cluster, no engine. The walk and the fidelity
 * table, the golden cases, the record patterns of the mappings, who may know whom, sizes and names.
 */
@NullMarked
package dev.catamaran.proof;

import org.jspecify.annotations.NullMarked;
