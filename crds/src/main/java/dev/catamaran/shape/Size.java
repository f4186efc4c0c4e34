package dev.catamaran.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a text, a list or a map may be; {@link #element} bounds the texts in a list or the values of a map. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Size {
    /** Characters or entries, inclusive. */
    int min() default 0;

    /** Characters or entries, inclusive. */
    int max();

    /** Characters of each element, inclusive; -1: not a list of texts. */
    int element() default -1;
}
