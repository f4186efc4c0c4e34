/** Tests of what is read from clusters. */
@NullMarked
package dev.catamaran.cli.live;

import org.jspecify.annotations.NullMarked;
