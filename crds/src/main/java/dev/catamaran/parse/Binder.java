package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a record out of a tree, or tells all that is wrong with it. Strict about types as the API server is: a number
 * is no text, unknown fields are refused; {@code null} is the same as nothing.
 */
public final class Binder {
    private Binder() {}

    /** What can be read of a tree in which something is wrong: wrong fields as if they were absent. */
    static <T extends Record> Optional<T> legible(Class<T> type, JsonNode tree, String path) {
        return Optional.ofNullable(
                        GroupReading.of(Shapes.of(type)).maybe(tree, Place.root(path, type), new ArrayList<>()))
                .map(type::cast);
    }

    /**
     * Reads a tree.
     *
     * @param path what the tree is called in violations, such as {@code spec}
     */
    public static <T extends Record> Parsed<T> bind(Class<T> type, JsonNode tree, String path) {
        var wrong = new ArrayList<Violation>();
        var value = GroupReading.of(Shapes.of(type)).maybe(tree, Place.root(path, type), wrong);
        return value == null || !wrong.isEmpty()
                ? Parsed.invalid(List.copyOf(wrong))
                : new Parsed.Valid<>(type.cast(value));
    }
}
