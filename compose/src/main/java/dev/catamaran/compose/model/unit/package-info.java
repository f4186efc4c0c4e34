/** Amounts with a notation of their own, as leaves of the model hold them. Their grammars are in {@code value}. */
@NullMarked
package dev.catamaran.compose.model.unit;

import org.jspecify.annotations.NullMarked;
