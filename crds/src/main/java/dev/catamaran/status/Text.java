package dev.catamaran.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what is written within the schema's maxima and on one line, whatever a user or an engine said. */
final class Text {
    private Text() {}

    /** Printable, at most so many characters; what was missing in a stored object is empty. */
    static String within(int most, @Nullable String said) {
        if (said == null) {
            return "";
        }
        var text = said.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ");
        if (text.length() <= most) {
            return text;
        }
        var end = most - 3;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "...";
    }

    /** At most so many elements. */
    static <T> List<T> within(int most, @Nullable List<T> list) {
        return list == null ? List.of() : list.stream().limit(most).toList();
    }
}
