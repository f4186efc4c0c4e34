package dev.catamaran.model;

/**
 * A workload that has been parsed: everything that a mapping may know of it.
 *
 * @param identity which one it is
 * @param spec what the user asked for, with the defaults of the parser
 */
public record Workload(Identity identity, Spec spec) {}
