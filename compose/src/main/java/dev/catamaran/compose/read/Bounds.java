package dev.catamaran.compose.read;

/** How much one file may hold: far more than any that people write, and little enough to be read in a moment. */
public final class Bounds {
    /** Bytes of text. */
    public static final int BYTES = 3 * 1024 * 1024;

    /** Values, each alias counted as all that it stands for. */
    public static final int NODES = 100_000;

    /** Mappings and sequences in one another, through aliases too. */
    public static final int DEPTH = 100;

    private Bounds() {}
}
