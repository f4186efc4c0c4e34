/** The sections that a service holds, in their long syntax (Compose specification, "Services"). */
@NullMarked
package dev.catamaran.compose.model.section;

import org.jspecify.annotations.NullMarked;
