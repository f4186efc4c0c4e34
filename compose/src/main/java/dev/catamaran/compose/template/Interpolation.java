package dev.catamaran.compose.template;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Substitution.Failure;
import dev.catamaran.compose.template.Substitution.Text;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;

/**
 * Replaces variables in all values of a file, also in {@code name}, {@code include}, {@code extends} and extensions, and
 * in no key (Compose specification, "Interpolation"). A text stays a text whatever it holds afterwards: what its key makes
 * of {@code "8080"} or {@code "true"} is decided later. What {@code !reset} drops is not read.
 */
public final class Interpolation {
    private final Variables variables;
    private final Allowance allowance;
    private final Problems problems;

    private Interpolation(Variables variables, Allowance allowance, Problems problems) {
        this.variables = variables;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** The same tree with the same places; where a text is refused, it is told and stays as it was. */
    public static Node of(Node tree, Variables variables, Problems problems) {
        return of(tree, variables, new Allowance(), problems);
    }

    /** The same with what other files have left. */
    public static Node of(Node tree, Variables variables, Allowance allowance, Problems problems) {
        return new Interpolation(variables, allowance, problems).replace(tree, Path.root());
    }

    private Node replace(Node node, Path path) {
        if (node.directive() == Directive.RESET || problems.isOver()) {
            return node;
        }
        return switch (node) {
            case Scalar scalar -> scalar.kind() == Scalar.Kind.TEXT ? replace(scalar, path) : scalar;
            case Sequence sequence -> replace(sequence, path);
            case Mapping mapping -> replace(mapping, path);
        };
    }

    private Mapping replace(Mapping mapping, Path path) {
        return mapping.map((key, value) -> replace(value, path.key(key)));
    }

    private Sequence replace(Sequence sequence, Path path) {
        return sequence.map((index, item) -> replace(item, path.item(index)));
    }

    private Scalar replace(Scalar scalar, Path path) {
        if (scalar.text().indexOf('$') < 0) {
            return scalar;
        }
        return switch (Template.substitute(scalar.text(), variables, allowance)) {
            case Text(String text, var unset) -> {
                for (var variable : unset) {
                    problems.assumed(scalar.origin(), path.toString(), variable.reason(), variable.fix());
                }
                yield scalar.with(scalar.kind(), text);
            }
            case Failure(int _, String reason, String fix) -> {
                problems.invalid(scalar.origin(), path.toString(), reason, fix);
                yield scalar;
            }
        };
    }
}
