/** The command line as its users see it: what it prints, and what it exits with. */
@NullMarked
package dev.catamaran.cli;

import org.jspecify.annotations.NullMarked;
