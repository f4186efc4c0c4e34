/** Tests of what is told about this machine; those named {@code IT} need a Docker engine and the images. */
@NullMarked
package dev.catamaran.playground.machine;

import org.jspecify.annotations.NullMarked;
