package dev.catamaran.compose.project;

import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;

/**
 * Variables that are named without a value: they have the value that they have where the command runs (Compose
 * specification, "environment", "args").
 */
final class BareVariables {
    private BareVariables() {}

    /**
     * Gives values to names in lists under {@code environment}. An included file's list sees its own variables, while
     * its mappings see those of the project: that is how Docker has it.
     */
    static Mapping ofLists(Mapping project, Variables variables) {
        return Services.change(
                project,
                (_, service) -> at(
                        service,
                        "environment",
                        node -> node instanceof Sequence list
                                ? list.with(list.items().stream()
                                        .map(item -> valued(item, variables))
                                        .toList())
                                : node));
    }

    /** Gives values to names in mappings; one without a value stays in {@code environment}, and not in {@code args}. */
    static Mapping ofMappings(Mapping project, Variables variables) {
        return Services.change(project, (_, service) -> {
            var valued = at(service, "environment", node -> valued(node, variables, true));
            return at(
                    valued,
                    "build",
                    build -> build instanceof Mapping mapping
                            ? at(mapping, "args", node -> valued(node, variables, false))
                            : build);
        });
    }

    private static Mapping at(Mapping mapping, String key, UnaryOperator<Node> change) {
        return mapping.find(key)
                .map(value -> mapping.with(key, change.apply(value)))
                .orElse(mapping);
    }

    private static Node valued(Node item, Variables variables) {
        return item instanceof Scalar name && name.kind() == Kind.TEXT
                ? variables
                        .find(name.text())
                        .map(value -> name.with(Kind.TEXT, name.text() + "=" + value))
                        .orElse(name)
                : item;
    }

    private static Node valued(Node node, Variables variables, boolean keep) {
        if (!(node instanceof Mapping pairs)) {
            return node;
        }
        var entries = new LinkedHashMap<String, Entry>();
        pairs.entries().forEach((name, entry) -> {
            var value = valued(name, entry, variables);
            if (keep || !(value.value() instanceof Scalar scalar && scalar.isNull())) {
                entries.put(name, value);
            }
        });
        return pairs.with(entries);
    }

    private static Entry valued(String name, Entry entry, Variables variables) {
        return entry.value() instanceof Scalar scalar && scalar.isNull()
                ? variables
                        .find(name)
                        .map(value -> entry.with(scalar.with(Kind.TEXT, value)))
                        .orElse(entry)
                : entry;
    }
}
