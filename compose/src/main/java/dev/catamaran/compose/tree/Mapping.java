package dev.catamaran.compose.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/**
 * Keys and their values in the order in which they were written.
 *
 * @param entries by key; a key is a text, whatever YAML takes it for. Not copied: whoever hands them over changes them no
 *     more
 */
public record Mapping(SequencedMap<String, Entry> entries, Origin origin, Directive directive) implements Node {
    /**
     * A key's value.
     *
     * @param key where the key is written
     */
    public record Entry(Origin key, Node value) {
        /** The same key with another value. */
        public Entry with(Node other) {
            return new Entry(key, other);
        }
    }

    /** Keeps them from changes. */
    public Mapping {
        entries = Collections.unmodifiableSequencedMap(entries);
    }

    /** A mapping that is merged key by key. */
    public static Mapping of(Map<String, Entry> entries, Origin origin) {
        return new Mapping(sequenced(entries), origin, Directive.MERGE);
    }

    /** The same place and directive with other entries. */
    public Mapping with(Map<String, Entry> others) {
        return new Mapping(sequenced(others), origin, directive);
    }

    /** The same with each value changed; this one itself if none is. */
    @SuppressWarnings("ReferenceEquality") // the same object: nothing changed, and to compare would walk the tree
    public Mapping map(BiFunction<String, Node, Node> change) {
        var changed = new LinkedHashMap<String, Entry>();
        entries.forEach((key, entry) -> {
            var value = change.apply(key, entry.value());
            if (value != entry.value()) {
                if (changed.isEmpty()) {
                    changed.putAll(entries);
                }
                changed.put(key, entry.with(value));
            }
        });
        return changed.isEmpty() ? this : with(changed);
    }

    /** The same with one entry added, or its value replaced in its place. */
    public Mapping with(String key, Node value) {
        var changed = new LinkedHashMap<>(entries);
        changed.merge(key, new Entry(value.origin(), value), (old, added) -> old.with(added.value()));
        return with(changed);
    }

    @Override
    public Mapping with(Directive other) {
        return other == directive ? this : new Mapping(entries, origin, other);
    }

    /** The same without a key. */
    public Mapping without(String key) {
        var changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return with(changed);
    }

    private static SequencedMap<String, Entry> sequenced(Map<String, Entry> entries) {
        return entries instanceof SequencedMap<String, Entry> inOrder ? inOrder : new LinkedHashMap<>(entries);
    }

    /** A key with its value, if it is there. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key, if it is there. */
    public Optional<Node> find(String key) {
        var entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** Whether the key is there, be its value null. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }
}
