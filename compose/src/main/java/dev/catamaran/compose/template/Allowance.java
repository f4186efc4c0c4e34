package dev.catamaran.compose.template;

/** How many characters may still be written: a large value in many places must not fill the memory. */
final class Allowance {
    private long left;

    Allowance(long characters) {
        left = characters;
    }

    /** Takes some; false if there are not that many left. */
    boolean take(int characters) {
        left -= characters;
        return left >= 0;
    }
}
