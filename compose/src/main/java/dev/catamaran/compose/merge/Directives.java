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
        var entries = new LinkedHashMap<String, Entry>();
        mapping.entries().forEach((key, entry) -> {
            if (entry.value().directive() != Directive.RESET) {
                entries.put(key, entry.with(settle(entry.value())));
            }
        });
        return mapping.with(entries).with(Directive.MERGE);
    }

    private static Node settle(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.directive() == Directive.MERGE ? scalar : scalar.with(Directive.MERGE);
            case Sequence sequence ->
                sequence.with(sequence.items().stream().map(Directives::settle).toList())
                        .with(Directive.MERGE);
            case Mapping mapping -> settle(mapping);
        };
    }
}
