package dev.catamaran.compose.tree;

/**
 * A single value.
 *
 * @param kind what YAML takes it for
 * @param text without quotes; a number and a truth value as Compose prints them, so {@code 010} is {@code 8} and
 *     {@code 1.10} is {@code 1.1}; for {@code NULL} empty
 */
public record Scalar(Kind kind, String text, Origin origin, Directive directive) implements Node {
    private static final int WEIGHT = 100;

    /** What YAML tells apart. */
    public enum Kind {
        /** Quoted, or plain and nothing of the others. */
        TEXT,
        /** A whole number, written in any base: {@code 8080}, {@code 017}, {@code 0x1f}. */
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

    @Override
    public Scalar with(Directive other) {
        return other == directive ? this : new Scalar(kind, text, origin, other);
    }

    /** As how many values it counts: a long text as several, so that many uses of it have their bound. */
    public int weight() {
        return 1 + text.length() / WEIGHT;
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }
}
