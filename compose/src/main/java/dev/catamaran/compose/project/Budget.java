package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.Bounds;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;

/**
 * How many values {@code extends} and {@code include} may still bring together: a few small files can name each other so
 * that they would make billions.
 */
final class Budget {
    /** How often the largest project may be gone through again for one more document; each time takes half a second. */
    private static final int ROUNDS = 3;

    private final Problems problems;
    private int left = Bounds.NODES;
    private int steps = ROUNDS * Bounds.NODES;

    Budget(Problems problems) {
        this.problems = problems;
    }

    /** Takes what a value holds; false, and told once, if there is not that much left. */
    boolean take(Node value, Origin origin, String path) {
        if (left < 0) {
            return false;
        }
        left = subtract(left, value);
        if (left < 0) {
            var reason = "with this the project holds more than " + Bounds.NODES + " values";
            problems.invalid(origin, path, reason, "use fewer `extends` and `include`");
        }
        return left >= 0;
    }

    /** Whether more was taken than there was, which is told. */
    boolean isSpent() {
        return left < 0;
    }

    /** Takes what a document goes through once more; false, and told once, if there was too much of it. */
    boolean pass(Mapping project, Origin document) {
        if (steps < 0) {
            return false;
        }
        steps = subtract(steps, project);
        if (steps < 0) {
            var reason = "with this document there are too many over each other for what they hold";
            problems.invalid(document, "", reason, "use fewer documents");
        }
        return steps >= 0;
    }

    private static int subtract(int from, Node value) {
        if (from < 0) {
            return from;
        }
        var rest = from - 1;
        switch (value) {
            case Scalar scalar -> rest = from - scalar.weight();
            case Sequence sequence -> {
                for (var item : sequence.items()) {
                    rest = subtract(rest, item);
                }
            }
            case Mapping mapping -> {
                for (var entry : mapping.entries().values()) {
                    rest = subtract(rest, entry.value());
                }
            }
        }
        return rest;
    }
}
