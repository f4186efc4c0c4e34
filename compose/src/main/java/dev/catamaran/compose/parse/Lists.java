package dev.catamaran.compose.parse;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.HashSet;

/** What lists hold against each other and against short syntaxes. */
final class Lists {
    private Lists() {}

    /** Tells what no list in a short syntax may hold: anything but texts, and a text twice. */
    static void texts(Sequence sequence, Path path, Problems problems) {
        distinct(sequence, path, problems);
        for (var i = 0; i < sequence.items().size(); i++) {
            var item = sequence.items().get(i);
            if (!(item instanceof Scalar scalar) || scalar.kind() != Scalar.Kind.TEXT) {
                problems.invalid(item, path.item(i).toString(), "must be a text", "put it in quotes");
            }
        }
    }

    /** Tells a key without a name, which only a list can hold. */
    static void named(Mapping pairs, Path path, Problems problems) {
        pairs.entry("")
                .ifPresent(entry ->
                        problems.invalid(entry.key(), path.toString(), "a key has no name", "write one, or remove it"));
    }

    /** Tells values that stand twice, without showing them: they may be secret. */
    static void distinct(Sequence sequence, Path path, Problems problems) {
        var seen = new HashSet<String>();
        for (var i = 0; i < sequence.items().size(); i++) {
            var item = sequence.items().get(i);
            if (item instanceof Scalar scalar && !seen.add(scalar.kind() + scalar.text())) {
                problems.invalid(item.origin(), path.item(i).toString(), "is there twice", "remove one");
            }
        }
    }
}
