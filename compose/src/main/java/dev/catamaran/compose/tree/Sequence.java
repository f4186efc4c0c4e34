package dev.catamaran.compose.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A list of values in their order. */
public record Sequence(List<Node> items, Origin origin, Directive directive) implements Node {
    /** Keeps a copy. */
    public Sequence {
        items = List.copyOf(items);
    }

    /** A list that is merged by the key's rule. */
    public static Sequence of(List<? extends Node> items, Origin origin) {
        return new Sequence(List.copyOf(items), origin, Directive.MERGE);
    }

    /** The same place and directive with other items. */
    public Sequence with(List<? extends Node> others) {
        return new Sequence(List.copyOf(others), origin, directive);
    }

    /** The same with each item changed; this one itself if none is. */
    @SuppressWarnings("ReferenceEquality") // the same object: nothing changed, and to compare would walk the tree
    public Sequence map(BiFunction<Integer, Node, Node> change) {
        var changed = new ArrayList<Node>(items.size());
        var same = true;
        for (var item : items) {
            var other = change.apply(changed.size(), item);
            changed.add(other);
            same &= other == item;
        }
        return same ? this : with(changed);
    }

    @Override
    public Sequence with(Directive other) {
        return other == directive ? this : new Sequence(items, origin, other);
    }
}
