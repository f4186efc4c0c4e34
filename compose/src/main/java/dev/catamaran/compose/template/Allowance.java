package dev.catamaran.compose.template;

/**
 * How many characters the values of variables may still take: a large value in many places must not fill the memory. One
 * for all files of a project; the only thing here that changes.
 */
public final class Allowance {
    /** What a project gets, in characters. */
    public static final int LONGEST = 10_000_000;

    private long left;

    /** With so many characters left. */
    public Allowance(int characters) {
        left = characters;
    }

    /** A whole one. */
    public Allowance() {
        this(LONGEST);
    }

    /** Takes some; false if there are not that many left. */
    boolean take(int characters) {
        left -= characters;
        return left >= 0;
    }
}
