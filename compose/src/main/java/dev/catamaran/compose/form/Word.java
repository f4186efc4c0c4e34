package dev.catamaran.compose.form;

/** A constant that is written as one word, such as {@code service_healthy}. */
public interface Word {
    /** As Compose files write it. */
    String word();
}
