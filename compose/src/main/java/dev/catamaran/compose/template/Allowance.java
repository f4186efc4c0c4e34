package dev.catamaran.compose.template;

/**
 * How much may still be made of little, in characters: a large value of a variable in many places, long ranges of
 * ports or a file of variables for many services must not fill the memory. One for all files of a project; the only thing
 * here that changes.
 */
public final class Allowance {
    /** What a project gets, in characters. */
    public static final int LONGEST = 10_000_000;

    /** What a section takes that is made of one short text, such as a port. */
    public static final int SECTION = 150;

    /** What a variable takes that a file sets for one service. */
    public static final int VARIABLE = 70;

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
