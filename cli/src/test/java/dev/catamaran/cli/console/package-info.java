/** Tests of what a terminal shows. */
@NullMarked
package dev.catamaran.cli.console;

import org.jspecify.annotations.NullMarked;
