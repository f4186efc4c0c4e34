package dev.catamaran.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a text, or of each text in a list. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Matches {
    /** A regular expression that RE2 and {@link java.util.regex.Pattern} read alike, anchored on both sides. */
    Grammar value();
}
