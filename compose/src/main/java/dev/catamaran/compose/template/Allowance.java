package dev.catamaran.compose.template;

/**
 * How much may still be made of little, in characters: a large value of a variable in many places, or long ranges of
 * ports, must not fill the memory. One for all files of a project; the only thing here that changes.
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
    public boolean take(int characters) {
        left -= characters;
        return !isSpent();
    }

    /** Whether more was taken than there was. */
    public boolean isSpent() {
        return left < 0;
    }
}
