package dev.catamaran.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what is written within the schema's maxima, so that a long message never makes a status unwritable. */
final class Text {
    private Text() {}

    /** At most so many characters; what was missing in a stored object is empty. */
    static String within(int most, @Nullable String text) {
        if (text == null) {
            return "";
        }
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
