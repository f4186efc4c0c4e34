/**
 * The custom resources as the API server's client reads and writes them. Specification and status
 * stay raw JSON here, to be bound by {@code dev.catamaran.parse} and read by {@code dev.catamaran.status}: typed ones would
 * let a single stored resource make the client fail the whole list.
 */
@NullMarked
package dev.catamaran.operator.resource;

import org.jspecify.annotations.NullMarked;
