/** A service, in groups of keys that stand side by side in a file (Compose specification, "Services"). */
@NullMarked
package dev.catamaran.compose.model.service;

import org.jspecify.annotations.NullMarked;
