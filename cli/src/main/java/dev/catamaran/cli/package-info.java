/**
 * The command line: one class per verb. Data goes to the standard output, everything else to the standard error.
 * What a verb shares with another lies in a package below; nothing here maps, plans or observes by itself.
 */
@NullMarked
package dev.catamaran.cli;

import org.jspecify.annotations.NullMarked;
