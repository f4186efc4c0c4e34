package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * U+0085, U+2028 and U+2029: YAML 1.1 ends lines at them and folds them, 1.2 does not, and knows other escapes. A text
 * that holds one is written in quotes on one line with escapes that both read alike.
 */
final class LineBreaks {
    private static final String SIGNS = "\u0085\u2028\u2029";

    private LineBreaks() {}

    static boolean areIn(String text) {
        return text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** Whether a text or a key of the tree holds one. */
    static boolean areIn(JsonNode tree) {
        if (tree.isTextual()) {
            return areIn(tree.textValue());
        }
        for (var entry : tree.properties()) {
            if (areIn(entry.getKey())) {
                return true;
            }
        }
        for (var child : tree) {
            if (areIn(child)) {
                return true;
            }
        }
        return false;
    }

    /** The text in quotes. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var index = 0; index < text.length(); index++) {
            var sign = text.charAt(index);
            switch (sign) {
                case '"', '\\' -> quoted.append('\\').append(sign);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(sign) ? String.valueOf(sign) : "\\u%04x".formatted((int) sign));
            }
        }
        return quoted.append('"').toString();
    }

    /** The two halves of a sign above U+FFFF are written as they are. */
    private static boolean isPrintable(char sign) {
        return (sign >= ' ' && sign <= '~')
                || (sign > '\u00A0' && sign < '\uFFFE' && sign != '\uFEFF' && SIGNS.indexOf(sign) < 0);
    }
}
