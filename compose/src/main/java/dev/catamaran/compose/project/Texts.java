package dev.catamaran.compose.project;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts in trees, where texts may be expected. What is none is left to the check of types. */
final class Texts {
    private Texts() {}

    /** A value that is a text with something in it. */
    static Optional<Scalar> of(Node node) {
        return node instanceof Scalar scalar
                        && scalar.kind() == Kind.TEXT
                        && !scalar.text().isEmpty()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** The text of a key. */
    static Optional<Scalar> at(Mapping mapping, String key) {
        return mapping.find(key).flatMap(Texts::of);
    }

    /** The texts of a key that holds one or a list of them. */
    static List<Scalar> allAt(Mapping mapping, String key) {
        return mapping.find(key).stream().flatMap(Texts::stream).toList();
    }

    private static Stream<Scalar> stream(Node node) {
        return node instanceof Sequence sequence
                ? sequence.items().stream().flatMap(item -> of(item).stream())
                : of(node).stream();
    }
}
