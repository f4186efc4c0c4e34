/**
 * Part of the step <em>parse</em>: what to write instead of something wrong. Words of Compose and Kubernetes for fields of
 * ours, the nearest right spelling of a value, an example of a form, and what another reader of YAML takes a value for.
 * Knows shapes and values; reads no document and reports nothing by itself.
 */
@NullMarked
package dev.catamaran.parse.advice;

import org.jspecify.annotations.NullMarked;
