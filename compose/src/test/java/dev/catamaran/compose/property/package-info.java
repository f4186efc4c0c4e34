/**
 * Properties that hold for any project: made up ones keep their meaning in their canonical form, damaged ones are told
 * and never crash. The seed is printed; {@code -Dseed=…} sets it, {@code -Drounds=…} how many are tried.
 */
@NullMarked
package dev.catamaran.compose.property;

import org.jspecify.annotations.NullMarked;
