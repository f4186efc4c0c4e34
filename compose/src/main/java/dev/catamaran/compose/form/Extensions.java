package dev.catamaran.compose.form;

import dev.catamaran.compose.tree.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The keys {@code x-…} of a section, kept as they are written (Compose specification, "Extensions"). A record that has
 * none of these refuses such keys.
 */
public record Extensions(SequencedMap<String, Node> entries) {
    /** No such key. */
    public static final Extensions NONE = new Extensions(new LinkedHashMap<>());

    /** Keeps a copy. */
    public Extensions {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /** Several keys in their order. */
    public static Extensions of(Map<String, Node> entries) {
        return entries.isEmpty() ? NONE : new Extensions(new LinkedHashMap<>(entries));
    }

    /** Whether a key is an extension's. */
    public static boolean owns(String key) {
        return key.startsWith("x-");
    }
}
