package dev.catamaran.cli.console;

/** The forms of {@code -o}. */
public enum OutputFormat {
    /** For people. */
    Table,
    /** A stable document. */
    Json,
    /** The same document as YAML. */
    Yaml
}
