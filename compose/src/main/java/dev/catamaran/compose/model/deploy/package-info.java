/** {@code deploy} of a service and what it holds (Compose Deploy Specification). */
@NullMarked
package dev.catamaran.compose.model.deploy;

import org.jspecify.annotations.NullMarked;
