package dev.catamaran.compose.write;

/** The two forms in which Compose prints a project. They differ in more than notation, for Compose's own reasons. */
public enum Style {
    /** Without models and without extensions of sections; with {@code null} and {@code {}} for some absent keys. */
    JSON,
    /** With all that the model holds. */
    YAML
}
