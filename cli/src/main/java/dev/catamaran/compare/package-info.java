/**
 * The comparison of one workload on both hulls, as a value and as text, Markdown or a tree for JSON and YAML.
 * Pure, and knows only the shared model: no hull, no client, no file, no terminal.
 */
@NullMarked
package dev.catamaran.compare;

import org.jspecify.annotations.NullMarked;
