package dev.catamaran.compose.form;

import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** What may stand at a place of a Compose file, in the long syntax. {@link Forms} reads it off a record. */
public sealed interface Form {
    /**
     * A single value.
     *
     * @param type the Java type of the leaf, or of what its {@link java.util.Optional} holds
     * @param optional whether it may be nothing
     */
    record Value(Class<?> type, Bounds bounds, boolean optional) implements Form {}

    /**
     * Keys that are known. They are read when they are first asked for: most files hold few of the sections.
     *
     * @param type the record
     */
    record Section(Class<?> type) implements Form {
        /** The components in their order. */
        public List<Field> fields() {
            return RecordType.of(type).fields();
        }

        /** The keys, those of inlined records too. */
        public SequencedMap<String, Field> keys() {
            return RecordType.of(type).keys();
        }

        /** Those of the keys that must be written. */
        public List<Field> required() {
            return RecordType.of(type).required();
        }

        /** Whether keys {@code x-…} are kept. */
        public boolean extensible() {
            return RecordType.of(type).extensible();
        }

        /** Whether unknown keys are taken and ignored. */
        public boolean open() {
            return type.isAnnotationPresent(Open.class);
        }

        /** A record of these components, in their order. */
        public Record make(List<Object> components) {
            return RecordType.make(type, components);
        }
    }

    /**
     * Values in their order.
     *
     * @param distinct whether none may stand twice
     */
    record ListOf(Form element, boolean distinct) implements Form {}

    /**
     * Keys that a user chooses.
     *
     * @param named whether they are names: letters, digits, {@code .}, {@code _} and {@code -}
     */
    record MapOf(Form element, boolean named) implements Form {}

    /**
     * One of several sections.
     *
     * @param key the key whose word says which
     * @param alternatives by that word
     */
    record Choice(String key, SequencedMap<String, Section> alternatives) implements Form {}

    /**
     * A single value, or keys in its stead.
     *
     * @param single a record that holds the value alone
     */
    record Either(Section single, Section section) implements Form {}

    /** A value that may be written in a short syntax too. */
    record Shortened(Form form, Syntax syntax) implements Form {}

    /**
     * A value that may be nothing.
     *
     * @param optional whether the record has an {@link java.util.Optional} for it
     */
    record Nullable(Form form, boolean optional) implements Form {}

    /** Anything: kept as it is. */
    record Raw() implements Form {}

    /**
     * What bounds a single value.
     *
     * @param min the smallest amount
     * @param max the largest amount
     * @param pattern found somewhere in the text; empty: any
     * @param meaning the same in words
     * @param also what it may be besides
     * @param strict whether an amount or a flag may not be written as a text
     * @param exact whether a whole number may not be written with a point or an exponent
     */
    record Bounds(
            long min,
            long max,
            String pattern,
            String meaning,
            SequencedSet<Allowed.Also> also,
            boolean strict,
            boolean exact) {
        /** Whether something besides the type itself is allowed. */
        public boolean takes(Allowed.Also other) {
            return also.contains(other);
        }
    }
}
