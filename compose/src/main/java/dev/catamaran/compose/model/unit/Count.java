package dev.catamaran.compose.model.unit;

/**
 * How many devices.
 *
 * @param number -1: all that there are
 */
public record Count(long number) {
    /** All that there are. */
    public static final Count ALL = new Count(-1);
}
