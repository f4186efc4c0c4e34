/**
 * Projects that are made to fill the memory or to run for ever, loaded in a process of its own with as little memory as is
 * promised to be enough.
 */
@NullMarked
package dev.catamaran.compose.bomb;

import org.jspecify.annotations.NullMarked;
