/** What is told about a Compose file: values with a place, collected, never thrown. */
@NullMarked
package dev.catamaran.compose.problem;

import org.jspecify.annotations.NullMarked;
