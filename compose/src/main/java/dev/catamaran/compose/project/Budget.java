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
    /** How often the largest project may be gone through again for one more document; each time takes a quarter of a second. */
    private static final int ROUNDS = 3;

    private final Problems problems;
    private final Bound values = new Bound(
            Bounds.NODES,
            "with this the project holds more than " + Bounds.NODES + " values",
            "use fewer `extends` and `include`");
    private final Bound bases = new Bound(
            Bounds.NODES,
            "with this the files that are extended hold more than " + Bounds.NODES + " values",
            "extend services of fewer or smaller files");
    private final Bound steps = new Bound(
            ROUNDS * Bounds.NODES,
            "with this document there are too many over each other for what they hold",
            "use fewer documents");

    Budget(Problems problems) {
        this.problems = problems;
    }

    /** Takes what a value holds; false, and told once, if there is not that much left. */
    boolean take(Node value, Origin origin, String path) {
        return values.take(value, origin, path);
    }

    /** The same for a file that services of other files extend, each document once for each place that names it. */
    boolean read(Mapping document, Origin origin, String path) {
        return bases.take(document, origin, path);
    }

    /** The same for what a document goes through once more. */
    boolean pass(Mapping project, Origin document) {
        return steps.take(project, document, "");
    }

    /** How much there may be of something. */
    private final class Bound {
        private final String reason;
        private final String fix;
        private int left;

        Bound(int most, String reason, String fix) {
            this.left = most;
            this.reason = reason;
            this.fix = fix;
        }

        boolean take(Node value, Origin origin, String path) {
            if (left < 0) {
                return false;
            }
            left = subtract(left, value);
            if (left < 0) {
                problems.tooMuch(origin, path, reason, fix);
            }
            return left >= 0;
        }
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
