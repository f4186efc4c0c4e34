/**
 * The terminal and what goes over it: streams, colour, width, exit codes, output formats. Knows no verb.
 */
@NullMarked
package dev.catamaran.cli.console;

import org.jspecify.annotations.NullMarked;
