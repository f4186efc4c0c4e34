package dev.catamaran.compose.model.unit;

/**
 * An amount of memory.
 *
 * @param count in bytes; -1 where a key takes it for "without a limit"
 */
public record Bytes(long count) {}
