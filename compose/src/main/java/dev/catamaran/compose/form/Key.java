package dev.catamaran.compose.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a component's key where it is not the component's own in snake case ({@code memLimit} is
 * {@code mem_limit}); on a sealed type, the key whose word names the alternative.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Key {
    /** As Compose files write it. */
    String value();
}
