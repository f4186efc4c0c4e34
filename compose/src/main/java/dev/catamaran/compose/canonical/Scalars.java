package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.util.Locale;

/** Single values as this package reads and makes them. */
final class Scalars {
    private Scalars() {}

    /** A value's text; empty for what is no single value. */
    static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Whether a value is a flag that is set, in any notation that Compose takes. */
    static boolean isTrue(Node node) {
        return switch (text(node).toLowerCase(Locale.ROOT)) {
            case "true", "y", "yes", "on" -> true;
            default -> false;
        };
    }

    /** A flag that Compose itself sets. */
    static Scalar flag(boolean value) {
        return Scalar.text("", Origin.COMPOSE).with(Kind.BOOLEAN, Boolean.toString(value));
    }
}
