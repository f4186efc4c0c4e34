package dev.catamaran.proof;

import dev.catamaran.map.Fidelity;
import dev.catamaran.model.Spec;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.walk.Grades;
import dev.catamaran.walk.Patterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** {@code docs/fidelity.md}: every field, and what the walk saw each hull make of it. */
final class FidelityTable {
    private static final String HEAD = """
            # What each hull makes of each field

            Printed by the proof (`FidelityTest` in `e2e`), never by hand: every field of every sample is changed, and a field
            that a hull drops without a note is a failed build.

            | grade | meaning |
            |---|---|
            | exact | the same effect through a native field; with a reason: so anyway, without a word of ours |
            | emulated | the same effect because Catamaran does extra work |
            | approximate | a native field that behaves differently |
            | lost | no effect |
            | weakened | security is weaker than asked: refused unless `spec.fidelity.accept` lists the path |

            Where a field shows several grades, its value or the cluster decides. What holds only under some facts says so first;
            else Kubernetes 1.36, node ports, Engine API 1.51, a routing mesh and a resident controller are assumed. A reason that
            names a value shows one of the samples'. What a user can do about it stands behind *fix*.
            `targets` and `fidelity` steer Catamaran itself and have no row.

            | field of `spec` | Kubernetes | Swarm |
            |---|---|---|
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private FidelityTable() {}

    /** The page; each hull's grades by its facts in words, the assumed ones first. */
    static String of(SequencedMap<String, Grades> kubernetes, SequencedMap<String, Grades> swarm) {
        var table = new FidelityTable();
        Patterns.of(Spec.class, "spec").forEach((pattern, shape) -> {
            var noted = isNoted(pattern, kubernetes) || isNoted(pattern, swarm);
            if (Walks.isInside(pattern) && (noted || isLeaf(pattern, shape))) {
                table.row(pattern, cell(pattern, kubernetes), cell(pattern, swarm));
            }
        });
        return table.text.toString();
    }

    private static boolean isNoted(String pattern, Map<String, Grades> grades) {
        return grades.values().stream().anyMatch(of -> !of.noted(pattern).isEmpty());
    }

    private static boolean isLeaf(String pattern, Shape shape) {
        return switch (shape) {
            case Scalar _ -> !pattern.endsWith("[]");
            case Maybe(var inner) -> isLeaf(pattern, inner);
            case ListOf(var element, var _, var _) -> element instanceof Scalar;
            case MapOf _ -> true;
            case Shape.Group _, Shape.Union _ -> false;
        };
    }

    private void row(String pattern, String kubernetes, String swarm) {
        text.append("| `").append(pattern.substring("spec.".length())).append("` | ");
        text.append(kubernetes).append(" | ").append(swarm).append(" |\n");
    }

    private static String cell(String pattern, SequencedMap<String, Grades> grades) {
        var lines = new ArrayList<String>();
        var assumed = grades.firstEntry().getValue();
        if (assumed.exact(pattern)) {
            lines.add("exact");
        }
        assumed.implied(pattern).forEach(reason -> lines.add("exact: " + reason));
        var told = new HashSet<String>();
        grades.forEach((facts, of) -> of.noted(pattern).forEach(grade -> {
            if (told.add(kind(grade))) {
                lines.add((facts.isEmpty() ? "" : "*" + facts + ":* ") + words(grade));
            }
        }));
        return lines.isEmpty() ? elsewhere(pattern, grades) : String.join("<br>", lines);
    }

    /** A field without words of its own: what it lies in has them, or it is a group and its fields have. */
    private static String elsewhere(String pattern, Map<String, Grades> grades) {
        for (var dot = pattern.lastIndexOf('.'); dot > 0; dot = pattern.lastIndexOf('.', dot - 1)) {
            var above = pattern.substring(0, dot);
            if (isNoted(above, grades)) {
                return "as `" + above.substring("spec.".length()) + "`";
            }
        }
        return "as its fields";
    }

    /** Reasons of one kind differ only in a value that they name. */
    private static String kind(Grades.Grade grade) {
        var words = grade.reason().replaceAll("[0-9]+", "0").split(" ");
        return grade.fidelity() + " " + grade.cause() + " "
                + String.join(" ", Arrays.asList(words).subList(0, Math.min(3, words.length)));
    }

    private static String words(Grades.Grade grade) {
        return "**" + word(grade.fidelity()) + "**: " + grade.reason().replace("|", "\\|")
                + grade.fix().map(fix -> "; *fix:* " + fix).orElse("");
    }

    private static String word(Fidelity fidelity) {
        return fidelity.name().toLowerCase(Locale.ROOT);
    }
}
