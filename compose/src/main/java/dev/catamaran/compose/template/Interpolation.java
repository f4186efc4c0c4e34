package dev.catamaran.compose.template;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Substitution.Failure;
import dev.catamaran.compose.template.Substitution.Text;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;

/**
 * Replaces variables in all values of a file, also in {@code name}, {@code include}, {@code extends} and extensions, and
 * in no key (Compose specification, "Interpolation"). A text stays a text whatever it holds afterwards: what its key makes
 * of {@code "8080"} or {@code "true"} is decided later. What {@code !reset} drops is not read.
 */
public final class Interpolation {
    private final Variables variables;
    private final Allowance allowance;
    private final Problems problems;
    private final Deque<String> path = new ArrayDeque<>();

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
        return new Interpolation(variables, allowance, problems).replace(tree);
    }

    private Node replace(Node node) {
        if (node.directive() == Directive.RESET) {
            return node;
        }
        return switch (node) {
            case Scalar scalar -> scalar.kind() == Scalar.Kind.TEXT ? replace(scalar) : scalar;
            case Sequence sequence -> replace(sequence);
            case Mapping mapping -> replace(mapping);
        };
    }

    private Mapping replace(Mapping mapping) {
        var entries = new LinkedHashMap<String, Mapping.Entry>();
        mapping.entries()
                .forEach((key, entry) ->
                        entries.put(key, entry.with(under(path.isEmpty() ? key : "." + key, entry.value()))));
        return mapping.with(entries);
    }

    private Sequence replace(Sequence sequence) {
        var items = new ArrayList<Node>();
        for (var item : sequence.items()) {
            items.add(under("[" + items.size() + "]", item));
        }
        return sequence.with(items);
    }

    private Node under(String step, Node node) {
        path.addLast(step);
        var replaced = replace(node);
        path.removeLast();
        return replaced;
    }

    private Scalar replace(Scalar scalar) {
        if (scalar.text().indexOf('$') < 0) {
            return scalar;
        }
        return switch (Template.substitute(scalar.text(), variables, allowance)) {
            case Text(String text, var unset) -> {
                unset.forEach(variable -> tell(variable, scalar));
                yield scalar.with(scalar.kind(), text);
            }
            case Failure(int _, String reason, String fix) -> {
                problems.invalid(scalar.origin(), String.join("", path), reason, fix);
                yield scalar;
            }
        };
    }

    private void tell(Substitution.Unset variable, Scalar scalar) {
        problems.assumed(scalar.origin(), String.join("", path), variable.reason(), variable.fix());
    }
}
