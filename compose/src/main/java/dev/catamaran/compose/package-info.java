/**
 * Reads Compose files as Docker reads them. This is the way in: a request becomes a project, or all that is wrong with it.
 */
@NullMarked
package dev.catamaran.compose;

import org.jspecify.annotations.NullMarked;
