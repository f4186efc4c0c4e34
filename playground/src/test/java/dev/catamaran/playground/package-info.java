/** Tests of the playground; those named {@code IT} need a Docker engine and the images. */
@NullMarked
package dev.catamaran.playground;

import org.jspecify.annotations.NullMarked;
