package dev.catamaran.compose.read;

import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;

/** What a plain word stands for. {@code yes}, {@code on}, {@code =} and {@code 1:30} stand for themselves. */
final class Words {
    private Words() {}

    /** The value of a word without quotes and tag. */
    static Scalar plain(String word, Origin origin) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> Scalar.nothing(origin);
            case "true", "True", "TRUE" -> new Scalar(Kind.BOOLEAN, "true", origin, Directive.MERGE);
            case "false", "False", "FALSE" -> new Scalar(Kind.BOOLEAN, "false", origin, Directive.MERGE);
            default -> Numbers.find(word, origin).orElseGet(() -> Scalar.text(word, origin));
        };
    }
}
