/** Tests of the playground as the command line runs it; those named {@code IT} need a Docker engine and the images. */
@NullMarked
package dev.catamaran.cli.lab;

import org.jspecify.annotations.NullMarked;
