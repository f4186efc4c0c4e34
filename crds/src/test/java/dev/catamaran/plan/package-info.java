/** Tests of what both hulls share of the step <em>plan</em>: pure, on small YAML documents. */
@NullMarked
package dev.catamaran.plan;

import org.jspecify.annotations.NullMarked;
