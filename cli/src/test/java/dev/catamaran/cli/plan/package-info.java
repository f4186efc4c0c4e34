/** Tests of plans in words. */
@NullMarked
package dev.catamaran.cli.plan;

import org.jspecify.annotations.NullMarked;
