/**
 * Plans as people and programs read them: what would be created, changed, removed, exposed and refused. Pure.
 */
@NullMarked
package dev.catamaran.cli.plan;

import org.jspecify.annotations.NullMarked;
