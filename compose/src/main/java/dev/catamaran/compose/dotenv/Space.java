package dev.catamaran.compose.dotenv;

/** What Docker takes for white space. */
final class Space {
    private Space() {}

    /** White space within a line. */
    static boolean isBlank(int sign) {
        return switch (sign) {
            case '\t', '\u000B', '\f', '\r', ' ', 0x85, 0xA0 -> true;
            default -> false;
        };
    }

    /** White space of any kind, line breaks too. */
    static boolean isSpace(int sign) {
        return sign == '\n' || isBlank(sign) || Character.isSpaceChar(sign);
    }

    /** The text without white space at its end. */
    static String stripEnd(String text) {
        var end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
