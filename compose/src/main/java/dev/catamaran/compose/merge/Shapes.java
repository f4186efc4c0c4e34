package dev.catamaran.compose.merge;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The shapes in which two values are merged. A value of a wrong type stays as it is: the check of types tells of it.
 */
final class Shapes {
    private Shapes() {}

    /** A text as a list of one. */
    static Node list(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.TEXT
                ? new Sequence(List.of(scalar), scalar.origin(), scalar.directive())
                : node;
    }

    /** A single value that came into long syntax as a list of one, as it was: the list stands where its item stands. */
    static Node single(Node node) {
        return node instanceof Sequence list
                        && list.items().size() == 1
                        && list.items().getFirst().origin().equals(list.origin())
                ? list.items().getFirst()
                : node;
    }

    /** A list of names as a mapping without values. */
    static Node names(Node node) {
        return mapping(node, Scalar::nothing);
    }

    /** A list of names as a mapping of what a bare name of {@code depends_on} means. */
    static Node dependencies(Node node) {
        return mapping(node, origin -> {
            var started = Scalar.text("service_started", Origin.COMPOSE);
            var required = Scalar.text("true", Origin.COMPOSE).with(Kind.BOOLEAN, "true");
            var entries = new LinkedHashMap<String, Entry>();
            entries.put("condition", new Entry(Origin.COMPOSE, started));
            entries.put("required", new Entry(Origin.COMPOSE, required));
            return Mapping.of(entries, origin);
        });
    }

    /** A text as the context of a build. */
    static Node build(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.TEXT
                ? Mapping.of(new LinkedHashMap<>(), scalar.origin()).with("context", scalar)
                : node;
    }

    /** Whether two loggings name the same driver, or one of them none. */
    static boolean sameDriver(Node earlier, Node later) {
        if (!(earlier instanceof Mapping one && later instanceof Mapping other)) {
            return true;
        }
        return !one.has("driver") || !other.has("driver") || text(one, "driver").equals(text(other, "driver"));
    }

    /** Whether two address pools have the same subnet, or both none. */
    static boolean sameSubnet(Node one, Node other) {
        return one instanceof Mapping first
                && other instanceof Mapping second
                && text(first, "subnet").equals(text(second, "subnet"));
    }

    /** What messages call a value. */
    static String kind(Node node) {
        return switch (node) {
            case Mapping _ -> "a mapping";
            case Sequence _ -> "a list";
            case Scalar scalar when scalar.isNull() -> "nothing";
            case Scalar _ -> "a single value";
        };
    }

    private static String text(Mapping mapping, String key) {
        return mapping.find(key)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .orElse("");
    }

    private static Node mapping(Node node, Function<Origin, Node> value) {
        if (!(node instanceof Sequence sequence)) {
            return node;
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (var item : sequence.items()) {
            if (!(item instanceof Scalar name && name.kind() == Kind.TEXT)) {
                return node;
            }
            entries.put(name.text(), new Entry(name.origin(), value.apply(name.origin())));
        }
        return new Mapping(entries, sequence.origin(), sequence.directive());
    }
}
