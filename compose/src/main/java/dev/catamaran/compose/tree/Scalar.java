package dev.catamaran.compose.tree;

/**
 * A single value.
 *
 * @param kind what YAML takes it for
 * @param text as written, without quotes; for {@code NULL} empty
 */
public record Scalar(Kind kind, String text, Origin origin, Directive directive) implements Node {
    /** What YAML tells apart. */
    public enum Kind {
        /** Quoted, or plain and nothing of the others. */
        TEXT,
        /** A whole number in any base: {@code 8080}, {@code 0o17}, {@code 0x1f}. */
        INTEGER,
        /** A number with a fraction or an exponent. */
        FLOAT,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** Nothing, {@code null} or {@code ~}. */
        NULL
    }

    /** A text that is merged by the key's rule. */
    public static Scalar text(String text, Origin origin) {
        return new Scalar(Kind.TEXT, text, origin, Directive.MERGE);
    }

    /** Nothing. */
    public static Scalar nothing(Origin origin) {
        return new Scalar(Kind.NULL, "", origin, Directive.MERGE);
    }

    /** The same place and directive with another value. */
    public Scalar with(Kind other, String value) {
        return new Scalar(other, value, origin, directive);
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }
}
