/**
 * Taking the steps of a hull for the command line: decide what would be done, carry it out, wait until it serves. The
 * same for both hulls, through their port.
 */
@NullMarked
package dev.catamaran.cli.live;

import org.jspecify.annotations.NullMarked;
