package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.shape.FieldPaths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import dev.catamaran.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a user wrote below {@code spec}: the leaves that a comparison counts. A leaf is a value, a list of values, an
 * entry of a map, or an alternative chosen without any value in it. Targets and fidelity are left out: they say where
 * to run and what to tolerate, and no hull has a field for them.
 *
 * @param leaves their paths with keyed elements, such as {@code spec.ports[http].containerPort}, in written order
 */
public record Written(List<String> leaves) {
    private static final Set<String> NOT_MAPPED = Set.of("spec.targets", "spec.fidelity");

    /** Walks a document along the shape of its model; what the shape does not know is no leaf. */
    public static Written of(Class<? extends Record> model, JsonNode spec) {
        var leaves = new ArrayList<String>();
        group(Shapes.of(model), spec, "spec", leaves);
        return new Written(List.copyOf(leaves));
    }

    /** Whether a path is at, above or below a leaf: whether the user spoke of it. */
    public boolean speaksOf(String path) {
        return leaves.stream().anyMatch(leaf -> FieldPaths.related(leaf, path));
    }

    private static void group(Group group, JsonNode node, String path, List<String> leaves) {
        for (var field : group.fields()) {
            field(field, node, path, leaves);
        }
    }

    private static void field(Field field, JsonNode owner, String path, List<String> leaves) {
        switch (field.shape()) {
            case Group inline when field.inline() -> group(inline, owner, path, leaves);
            case Union union -> union(union, owner, path, leaves);
            case Group _, Scalar _, ListOf _, MapOf _, Maybe _ -> {
                var child = owner.path(field.name());
                var below = path + "." + field.name();
                if (!child.isMissingNode() && !child.isNull() && !NOT_MAPPED.contains(below)) {
                    value(field.shape(), child, below, leaves);
                }
            }
        }
    }

    private static void union(Union union, JsonNode owner, String path, List<String> leaves) {
        union.alternatives().forEach((key, alternative) -> {
            if (!owner.path(key).isMissingNode() && !owner.path(key).isNull()) {
                var below = path + "." + key;
                var before = leaves.size();
                group(alternative, owner.path(key), below, leaves);
                if (leaves.size() == before) {
                    leaves.add(below);
                }
            }
        });
    }

    private static void value(Shape shape, JsonNode node, String path, List<String> leaves) {
        switch (shape) {
            case Scalar _ -> leaves.add(path);
            case Maybe(var inner) -> value(inner, node, path, leaves);
            case Group group -> group(group, node, path, leaves);
            case Union union -> union(union, node, path, leaves);
            case MapOf _ ->
                node.properties().stream()
                        .filter(entry -> !entry.getValue().isNull())
                        .forEach(entry -> leaves.add(path + "[" + entry.getKey() + "]"));
            case ListOf(Scalar _, var _, var _) -> leaves.add(path);
            case ListOf list -> elements(list, node, path, leaves);
        }
    }

    private static void elements(ListOf list, JsonNode node, String path, List<String> leaves) {
        for (var i = 0; i < node.size(); i++) {
            var element = node.get(i);
            var index = Integer.toString(i);
            var key = list.key().map(name -> element.path(name).asText(index)).orElse(index);
            value(list.element(), element, path + "[" + key + "]", leaves);
        }
    }
}
