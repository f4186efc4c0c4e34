package dev.catamaran.compose.merge;

import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;

/** Takes {@code !reset} and {@code !override} out of a tree after they did what they say. */
final class Directives {
    private Directives() {}

    /** The mapping without what is reset and without tags. */
    static Mapping settle(Mapping mapping) {
        var settled = mapping.map((_, value) -> value.directive() == Directive.RESET ? value : settle(value));
        if (holdsReset(settled)) {
            var entries = new LinkedHashMap<>(settled.entries());
            entries.values().removeIf(Directives::isReset);
            settled = settled.with(entries);
        }
        return settled.with(Directive.MERGE);
    }

    private static boolean holdsReset(Mapping mapping) {
        for (var entry : mapping.entries().values()) {
            if (isReset(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReset(Entry entry) {
        return entry.value().directive() == Directive.RESET;
    }

    private static Node settle(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.with(Directive.MERGE);
            case Sequence sequence -> sequence.map((_, item) -> settle(item)).with(Directive.MERGE);
            case Mapping mapping -> settle(mapping);
        };
    }
}
