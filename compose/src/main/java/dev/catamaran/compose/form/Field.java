package dev.catamaran.compose.form;

import java.lang.invoke.VarHandle;

/**
 * A component of a record.
 *
 * @param key its key; the component's name where it is none
 * @param place where its value is found
 * @param optional whether the component is an {@link java.util.Optional}
 * @param required whether the key must be written
 */
public record Field(
        String key, Form form, Place place, boolean optional, boolean required, Shown.When shown, VarHandle content) {
    /** Where a component's value is found. */
    public enum Place {
        /** Under its key. */
        KEY,
        /** In the keys of its owner. */
        INLINE,
        /** In all keys {@code x-…} of its owner. */
        EXTENSIONS,
        /** It is the place where its owner is written. */
        ORIGIN
    }

    /** The component's value in a record. */
    public Object of(Record owner) {
        return content.get(owner);
    }
}
