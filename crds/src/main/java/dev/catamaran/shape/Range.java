package dev.catamaran.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The smallest and largest value of an amount, in the words of its grammar ({@code "1"}, {@code "4Mi"}, {@code "1ms"}). */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Range {
    /** Inclusive. */
    String min();

    /** Inclusive. */
    String max();

    /** Whether 0 is allowed besides: none at all. */
    boolean orZero() default false;
}
