package dev.catamaran.cli.console;

/** The forms of {@code -o} where a comment on a change is wanted, too. */
public enum ReportFormat {
    /** For people. */
    Table,
    /** A stable document. */
    Json,
    /** The same document as YAML. */
    Yaml,
    /** For a comment on a change. */
    Markdown
}
