package dev.catamaran.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One type that is written as a single value.
 *
 * @param type the Java type, boxed
 * @param title what it is to a user, such as {@code a duration such as 30s}; what follows a colon is advice
 * @param notation how it stands in a document
 * @param pattern what the schema says of its text
 * @param constants an enumeration's names, in order
 * @param parse text to value; {@link IllegalArgumentException} with a title when it is none
 * @param format value to canonical text
 */
public record ScalarType(
        Class<?> type,
        String title,
        Notation notation,
        Optional<String> pattern,
        List<String> constants,
        Function<String, Object> parse,
        Function<Object, String> format) {

    /** How a value stands in a document. */
    public enum Notation {
        /** A JSON string. */
        TEXT,
        /** A JSON number without a fraction. */
        INTEGER,
        /** A JSON string or such a number. */
        TEXT_OR_INTEGER,
        /** A JSON boolean. */
        FLAG
    }

    /** Whether a text is one of that type. */
    boolean reads(String text) {
        try {
            var _ = parse.apply(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** The order of two values, of a type that has one. */
    @SuppressWarnings("unchecked")
    int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
