package dev.catamaran.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the parser takes where a user wrote none. It is told by {@code explain} and never written into the
 * schema, so that a small resource reads back small.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Standard {
    /** The value, as a user would write it. */
    String value();
}
