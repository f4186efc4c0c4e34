package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A change at every place of one kind.
 *
 * @param steps keys from the root on; {@code *} is any key, {@code []} any item
 */
record Edit(List<String> steps, UnaryOperator<Node> change) {
    /** A change at places such as {@code services.*.ports.[]}. */
    static Edit at(String places, UnaryOperator<Node> change) {
        return new Edit(List.of(places.split("\\.")), change);
    }

    /** A change of the mappings at such places; what else stands there is left alone. */
    static Edit mapping(String places, UnaryOperator<Mapping> change) {
        return at(places, node -> node instanceof Mapping mapping ? change.apply(mapping) : node);
    }

    /** Several changes, one after the other. */
    static Mapping all(List<Edit> edits, Mapping tree) {
        var changed = tree;
        for (var edit : edits) {
            changed = edit.of(changed);
        }
        return changed;
    }

    /** The tree with the changes made. */
    Mapping of(Mapping tree) {
        return (Mapping) below(tree, 0);
    }

    private Node below(Node node, int depth) {
        if (depth == steps.size()) {
            return change.apply(node);
        }
        var step = steps.get(depth);
        return switch (node) {
            case Sequence sequence when step.equals("[]") -> sequence.map((_, item) -> below(item, depth + 1));
            case Mapping mapping when step.equals("*") -> mapping.map((_, value) -> below(value, depth + 1));
            case Mapping mapping ->
                mapping.has(step)
                        ? mapping.map((key, value) -> key.equals(step) ? below(value, depth + 1) : value)
                        : mapping;
            case Sequence _, Scalar _ -> node;
        };
    }
}
