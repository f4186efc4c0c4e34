/**
 * What this machine has for the playground: an engine, the images and their names, memory, disk and ports. Only looks;
 * what installs and builds are the scripts in {@code playground/images}, run by whoever was told to.
 */
@NullMarked
package dev.catamaran.playground.machine;

import org.jspecify.annotations.NullMarked;
