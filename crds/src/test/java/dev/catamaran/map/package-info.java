/** Tests of notes and of what they refuse. */
@NullMarked
package dev.catamaran.map;

import org.jspecify.annotations.NullMarked;
