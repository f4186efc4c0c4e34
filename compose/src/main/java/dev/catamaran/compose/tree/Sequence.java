package dev.catamaran.compose.tree;

import java.util.List;

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

    @Override
    public Sequence with(Directive other) {
        return new Sequence(items, origin, other);
    }
}
