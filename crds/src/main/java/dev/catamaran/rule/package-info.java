/**
 * The rules across fields ({@code resource.md} §15), one place per rule: where it stands in the schema, its CEL, its
 * message and the same check in Java. The parser and the generated CRD both read them, so that they say the same.
 * Knows the model; reads no document and writes no schema.
 */
@NullMarked
package dev.catamaran.rule;

import org.jspecify.annotations.NullMarked;
