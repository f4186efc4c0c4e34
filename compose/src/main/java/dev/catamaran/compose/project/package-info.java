/**
 * From a request to one tree in long syntax: which files, in what order, with which variables; {@code extends} and
 * {@code include}; the project's name; profiles; what services take from files of variables.
 */
@NullMarked
package dev.catamaran.compose.project;

import org.jspecify.annotations.NullMarked;
