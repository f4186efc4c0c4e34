package dev.catamaran.compose.model.unit;

/**
 * The permissions of a file.
 *
 * @param bits as {@code chmod} takes them
 */
public record FileMode(long bits) {
    /** Octal with a leading zero: {@code 0440}. */
    @Override
    public String toString() {
        return "0" + Long.toString(bits, 8);
    }
}
