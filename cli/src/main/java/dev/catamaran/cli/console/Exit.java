package dev.catamaran.cli.console;

/** The exit codes. */
public final class Exit {
    /** Done, also when things differ. */
    public static final int OK = 0;
    /** It was tried and failed. */
    public static final int FAILED = 1;
    /** Refused, or wrongly called: nothing was tried. */
    public static final int REFUSED = 2;
    /** The limit of {@code --fail-on} is met. */
    public static final int LIMIT = 3;

    private Exit() {}
}
