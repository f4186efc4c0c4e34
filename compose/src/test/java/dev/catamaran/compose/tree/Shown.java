package dev.catamaran.compose.tree;

import java.util.stream.Collectors;

/** A tree on one line, as flow YAML: texts in single quotes, all else bare, a directive as its tag. */
public final class Shown {
    private Shown() {}

    /** The line. */
    public static String show(Node node) {
        var tag = switch (node.directive()) {
            case MERGE -> "";
            case RESET -> "!reset ";
            case OVERRIDE -> "!override ";
        };
        return tag
                + switch (node) {
                    case Scalar scalar ->
                        switch (scalar.kind()) {
                            case TEXT -> "'" + scalar.text() + "'";
                            case NULL -> "null";
                            case INTEGER, FLOAT, BOOLEAN -> scalar.text();
                        };
                    case Sequence sequence ->
                        sequence.items().stream().map(Shown::show).collect(Collectors.joining(", ", "[", "]"));
                    case Mapping mapping ->
                        mapping.entries().entrySet().stream()
                                .map(entry -> entry.getKey() + ": "
                                        + show(entry.getValue().value()))
                                .collect(Collectors.joining(", ", "{", "}"));
                };
    }
}
