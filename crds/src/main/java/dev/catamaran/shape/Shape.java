package dev.catamaran.shape;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The form of a resource in YAML, read off the model's records: parser, CRD, {@code explain}, reference page and proof
 * walk it. {@link Shapes} makes it.
 */
public sealed interface Shape {
    /**
     * A text, number, flag, enum constant or a value with a grammar.
     *
     * @param type the Java type, primitive types boxed
     * @param bounds what its values may be
     */
    record Scalar(Class<?> type, Bounds bounds) implements Shape {}

    /** An object with named fields. */
    record Group(Class<?> type, List<Field> fields) implements Shape {}

    /**
     * Exactly one of several keys; the keys lie beside the owner's other fields.
     *
     * @param alternatives by key: the alternative's simple name, decapitalised
     */
    record Union(Class<?> type, SequencedMap<String, Group> alternatives) implements Shape {}

    /**
     * A list.
     *
     * @param key the field that names an element; absent: elements go by their index
     */
    record ListOf(Shape element, Optional<String> key, Bounds bounds) implements Shape {
        /** All fields that together name an element; empty: elements go by their index. */
        public List<String> keys() {
            return element instanceof Group(var type, var _) ? Shapes.keys(type) : List.of();
        }
    }

    /** A map from text to text. */
    record MapOf(Bounds bounds) implements Shape {}

    /** A value that may be absent and has no standard. */
    record Maybe(Shape shape) implements Shape {}

    /**
     * A component of a record.
     *
     * @param name the component's name: the key in YAML, unless it is inline or a union
     * @param standard the value taken where none is written
     * @param derived how an absent value is found, in words
     * @param inline whether its fields stand beside those of the owner
     * @param demanded whether it must be written although each of its fields may be absent
     */
    record Field(
            String name,
            Shape shape,
            Optional<String> about,
            Optional<String> standard,
            Optional<String> derived,
            boolean inline,
            boolean demanded) {

        /** Whether a user must write it: a value without standard, a list that may not be empty, or a group of such. */
        public boolean required() {
            return switch (shape) {
                case Scalar _ -> standard.isEmpty();
                case ListOf list ->
                    list.bounds().size().filter(size -> size.min() > 0).isPresent();
                case Group group -> demanded || group.fields().stream().anyMatch(Field::required);
                case Union _ -> true;
                case Maybe _, MapOf _ -> false;
            };
        }
    }
}
