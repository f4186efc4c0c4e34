package dev.catamaran.compose.canonical;

import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value in a short syntax, at its path. */
record Expansion(Path path, Allowance allowance, Problems problems) {
    /** The long form of a value as a whole; empty if it is none, which is told. */
    Optional<Node> of(Syntax syntax, Node node) {
        return switch (syntax) {
            case ONE, SINGLE, FILLED -> Optional.of(list(node));
            case ALL -> all(node);
            case VARIABLES, PAIRS, CONTEXTS, KEYS, HOSTS, NAMES, DEPENDENCIES ->
                new Pairs(path, problems).of(syntax, (Sequence) node);
            case CONTEXT -> Optional.of(section("context", node));
            case SERVICE -> Optional.of(section("service", node));
            case COMMAND -> Words.command((Scalar) node, path, problems);
            case TEST -> Optional.of(Words.test((Scalar) node));
            case EXTERNAL -> Optional.of(new Scalar(Scalar.Kind.BOOLEAN, "true", node.origin(), node.directive()));
            case PORT, MOUNT, SOURCE, DEVICE, ENV_FILE, INCLUDE -> Optional.empty();
        };
    }

    /** The long forms of an element of a list; empty if it is none, which is told. */
    Optional<List<Node>> several(Syntax syntax, Node node) {
        return syntax == Syntax.PORT
                ? Ports.of((Scalar) node, path, allowance, problems)
                : one(syntax, node).filter(_ -> isAllowed(node)).map(List::of);
    }

    private Optional<Node> one(Syntax syntax, Node node) {
        return switch (syntax) {
            case MOUNT -> Mounts.of((Scalar) node, path, problems);
            case DEVICE -> Devices.of((Scalar) node, path, problems);
            case SOURCE -> Optional.of(section("source", node));
            case INCLUDE -> Optional.of(section("path", node));
            case ENV_FILE -> Optional.of(section("path", node).with("required", Scalars.flag(true)));
            case ONE, SINGLE, FILLED, ALL, VARIABLES, PAIRS, CONTEXTS, KEYS, HOSTS, NAMES, DEPENDENCIES ->
                Optional.empty();
            case CONTEXT, SERVICE, COMMAND, TEST, EXTERNAL, PORT -> Optional.empty();
        };
    }

    private boolean isAllowed(Node node) {
        if (allowance.isSpent()) {
            return false;
        }
        if (allowance.take(Allowance.SECTION)) {
            return true;
        }
        problems.invalid(node, path.toString(), "is one entry too many for a project", "write fewer");
        return false;
    }

    private static Sequence list(Node node) {
        return new Sequence(List.of(node), node.origin(), node.directive());
    }

    private static Mapping section(String key, Node node) {
        return Mapping.of(Map.of(), node.origin()).with(key, node);
    }

    private Optional<Node> all(Node node) {
        if (!Scalars.text(node).equals("all")) {
            problems.invalid(node, path.toString(), "must be a list or all", "write all");
            return Optional.empty();
        }
        return Optional.of(list(section("count", node)));
    }
}
