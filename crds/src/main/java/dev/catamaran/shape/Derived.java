package dev.catamaran.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an optional field's value is found where a user wrote none, in words: told by {@code explain}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Derived {
    /** Such as {@code StartFirst; StopFirst with a ReadWriteOnce claim}. */
    String value();
}
