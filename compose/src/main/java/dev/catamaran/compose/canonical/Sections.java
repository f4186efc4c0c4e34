package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** A section in the making, which grows with each call; its values have the place of the text that it is read from. */
record Sections(SequencedMap<String, Entry> entries, Scalar text) {
    static Sections from(Scalar text) {
        return new Sections(new LinkedHashMap<>(), text);
    }

    /** With a key and a text. */
    Sections with(String key, String value) {
        return with(key, Scalar.text(value, text.origin()));
    }

    /** With a key, if there is a text for it. */
    Sections with(String key, Optional<String> value) {
        return value.map(given -> with(key, given)).orElse(this);
    }

    /** With a key and a flag, if it is set. */
    Sections flag(String key, boolean value) {
        return value ? with(key, Scalar.text("true", text.origin()).with(Scalar.Kind.BOOLEAN, "true")) : this;
    }

    /** With a key and a value. */
    Sections with(String key, Node value) {
        entries.put(key, new Entry(value.origin(), value));
        return this;
    }

    /** The section. */
    Mapping made() {
        return Mapping.of(entries, text.origin());
    }
}
