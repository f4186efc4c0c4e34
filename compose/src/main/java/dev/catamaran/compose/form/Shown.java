package dev.catamaran.compose.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When the canonical form shows a key. Without this it shows what is neither empty nor zero nor false, as
 * {@code docker compose config} does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Shown {
    /** See {@link When}. */
    When value();

    /** When a key is shown. */
    enum When {
        /** When it is neither empty nor zero nor false. */
        FILLED,
        /** Whenever it was written. */
        WRITTEN,
        /** Even where it was not written: a value as zero or the empty text; a list or a section in JSON only. */
        ALWAYS,
        /** Never: it was followed before the model was made. */
        NEVER,
        /** Never: Compose takes the key and does nothing with it, which is told. */
        IGNORED
    }
}
