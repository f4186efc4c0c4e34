/** How long it takes to read a large project. No test: a program to run by hand, on a machine that does nothing else. */
@NullMarked
package dev.catamaran.compose.speed;

import org.jspecify.annotations.NullMarked;
