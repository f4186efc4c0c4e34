/**
 * The workload as a value: immutable records, never null, sealed alternatives, one file per section of
 * the resource. JDK only. A record here is the parser, the schema and the documentation of its section
 * (see {@link dev.catamaran.shape}); nothing here knows Kubernetes, Swarm or JSON.
 */
@NullMarked
package dev.catamaran.model;

import org.jspecify.annotations.NullMarked;
