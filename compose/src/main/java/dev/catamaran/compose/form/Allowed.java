package dev.catamaran.compose.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What values a component takes beyond its type. On a list or a mapping it speaks of the elements. Without it a text is
 * a text, and numbers and flags may be written as texts too, as interpolation makes them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Allowed {
    /** The smallest amount. */
    long min() default Long.MIN_VALUE;

    /** The largest amount. */
    long max() default Long.MAX_VALUE;

    /** A regular expression that is found somewhere in the text; empty: any text. */
    String pattern() default "";

    /** The same in words, for a message. */
    String meaning() default "";

    /** What it may be besides. */
    Also[] also() default {};

    /** Whether an amount or flag may not be written as a text. */
    boolean strict() default false;

    /** Whether a whole number may not be written with a point or an exponent: {@code 1.0}, {@code 1e3}. */
    boolean exact() default false;

    /** Other kinds of a value. */
    enum Also {
        /** A whole number, taken as its digits. */
        INTEGER,
        /** A number with a fraction: as its digits for a text, cut to a whole one for an amount. */
        FRACTION,
        /** {@code true} or {@code false}, taken as that word. */
        FLAG,
        /** Nothing at all: the same as leaving the key away, or the empty text. */
        NOTHING
    }
}
