package dev.catamaran.compose.merge;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;

/**
 * Lists in which a later item takes the place of an earlier one that is the same (Compose specification, "Unique
 * resources"). Needed twice: as written, so that the check of types finds no item twice, and in long syntax, where a range
 * of ports has become several.
 */
public final class Unique {
    private Unique() {}

    /** The same file with each item once. */
    public static Mapping items(Mapping file) {
        return mapping(file, Identity.TABLE);
    }

    private static Node value(Node node, Level<Identity> level) {
        return switch (node) {
            case Scalar scalar -> scalar;
            case Sequence sequence ->
                level.said().map(identity -> sequence(sequence, identity)).orElse(sequence);
            case Mapping mapping -> level.below().isEmpty() ? mapping : mapping(mapping, level);
        };
    }

    private static Mapping mapping(Mapping mapping, Level<Identity> level) {
        return mapping.map((key, value) -> value(value, level.at(key)));
    }

    private static Sequence sequence(Sequence sequence, Identity identity) {
        var items = new LinkedHashMap<String, Node>();
        for (var item : sequence.items()) {
            items.put(identity.of(item).orElseGet(() -> "like no other: " + items.size()), item);
        }
        return items.size() == sequence.items().size()
                ? sequence
                : sequence.with(items.values().stream().toList());
    }
}
