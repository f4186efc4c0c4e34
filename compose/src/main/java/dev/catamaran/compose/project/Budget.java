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
    private int leftOfBases = Bounds.NODES;
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
            problems.tooMuch(origin, path, reason, "use fewer `extends` and `include`");
        }
        return left >= 0;
    }

    /** Takes a document that services of another file extend, once for each that does; false, and told, as before. */
    boolean read(Mapping document, Origin origin, String path) {
        if (leftOfBases < 0) {
            return false;
        }
        leftOfBases = subtract(leftOfBases, document);
        if (leftOfBases < 0) {
            var reason = "with this the files that are extended hold more than " + Bounds.NODES + " values";
            problems.tooMuch(origin, path, reason, "extend services of fewer or smaller files");
        }
        return leftOfBases >= 0;
    }

    /** Takes what a document goes through once more; false, and told once, if there was too much of it. */
    boolean pass(Mapping project, Origin document) {
        if (steps < 0) {
            return false;
        }
        steps = subtract(steps, project);
        if (steps < 0) {
            var reason = "with this document there are too many over each other for what they hold";
            problems.tooMuch(document, "", reason, "use fewer documents");
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
