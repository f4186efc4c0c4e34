/**
 * What a user gives: files, folders and the standard input, read into workloads that know their lines. Anything wrong
 * is told with its place, all of it at once.
 */
@NullMarked
package dev.catamaran.cli.input;

import org.jspecify.annotations.NullMarked;
