package dev.catamaran.compare.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at its blanks. */
final class Wrapping {
    private static final String HANGING = "  ";

    private Wrapping() {}

    /**
     * Lines of at most {@code width}, the second and later ones indented. A word that is longer is broken after a
     * comma or a slash or before a dot where it has one, else where the line ends.
     */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            paragraph(line, width, lines);
        }
        return List.copyOf(lines);
    }

    private static void paragraph(String text, int width, List<String> lines) {
        var rest = text;
        while (rest.length() > width) {
            var at = cut(rest, width);
            lines.add(rest.substring(0, at).stripTrailing());
            rest = HANGING + rest.substring(at).strip();
        }
        lines.add(rest);
    }

    private static int cut(String text, int width) {
        var start = text.length() - text.stripLeading().length() + 1;
        for (var at = width; at > start; at--) {
            if (text.charAt(at) == ' ') {
                return at;
            }
        }
        for (var at = width; at > start + 3; at--) {
            if (",/".indexOf(text.charAt(at - 1)) >= 0 || (text.charAt(at) == '.' && text.charAt(at - 1) != ',')) {
                return at;
            }
        }
        return width;
    }
}
