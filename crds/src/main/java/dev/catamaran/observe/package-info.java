/**
 * The steps <em>observe</em> and <em>apply</em> as a port: what a hull does and what it saw, in one type for
 * both hulls, so that status and comparison need not know which hull they speak of.
 */
@NullMarked
package dev.catamaran.observe;

import org.jspecify.annotations.NullMarked;
