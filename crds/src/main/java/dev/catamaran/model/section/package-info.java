/**
 * The sections of {@code spec}, one file each. Every section has a mapping of the same name on each hull
 * ({@code PortsMapping} for {@link dev.catamaran.model.section.Port} and so on), which opens its record with a
 * pattern, so that a new component stops the compile wherever it must be handled. JDK only.
 */
@NullMarked
package dev.catamaran.model.section;

import org.jspecify.annotations.NullMarked;
