/**
 * Values with a grammar of their own: amounts, modes, identities. Each has a {@code parse} that takes what a
 * user may write and a canonical {@code toString}. JDK only.
 */
@NullMarked
package dev.catamaran.value;

import org.jspecify.annotations.NullMarked;
