package dev.catamaran.compose.canonical;

import dev.catamaran.compose.form.Form;
import dev.catamaran.compose.form.Form.Choice;
import dev.catamaran.compose.form.Form.Either;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Raw;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.form.Forms;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/**
 * Turns short syntaxes into long ones, wherever the table of keys knows one. What is in no syntax at all stays as it is:
 * it is told when the tree is checked.
 */
public final class Canonical {
    private static final Edit REQUIRED = Edit.mapping("*", Canonical::required);

    /** Lists that Docker merges as they are written: {@code a=1} and {@code a:1} are two hosts, and a mapping is no list. */
    private static final Set<Syntax> MERGED_AS_WRITTEN = Set.of(Syntax.HOSTS, Syntax.PAIRS);

    private final Set<Syntax> left;
    private final Allowance allowance;
    private final Problems problems;

    private Canonical(Set<Syntax> left, Allowance allowance, Problems problems) {
        this.left = left;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** A project's tree in long syntaxes; doing it twice is the same as doing it once. */
    public static Mapping of(Mapping project, Problems problems) {
        return of(project, new Allowance(), problems);
    }

    /** The same with what other files have left. */
    public static Mapping of(Mapping project, Allowance allowance, Problems problems) {
        return of(project, Set.of(), allowance, problems);
    }

    /** The tree into which other files are merged: hosts and labels are still as they are written. */
    public static Mapping unfinished(Mapping project, Allowance allowance, Problems problems) {
        return of(project, MERGED_AS_WRITTEN, allowance, problems);
    }

    private static Mapping of(Mapping project, Set<Syntax> left, Allowance allowance, Problems problems) {
        return (Mapping) new Canonical(left, allowance, problems).of(Forms.of(Project.class), project, Path.root());
    }

    private Node of(Form form, Node node, Path path) {
        if (problems.isOver()) {
            return node;
        }
        return switch (form) {
            case Value _, Raw _ -> node;
            case Shortened(var _, var syntax) when left.contains(syntax) -> node;
            case Shortened(var inner, var syntax)
            when syntax.reads(node) ->
                new Expansion(path, allowance, problems)
                        .of(syntax, node)
                        .map(expanded -> completed(syntax, of(inner, expanded, path), path))
                        .orElse(node);
            case Shortened(var inner, var syntax) -> completed(syntax, of(inner, node, path), path);
            case Nullable(var inner, var _) -> of(inner, node, path);
            case Either(var _, var section) -> of(section, node, path);
            case ListOf(var element, var _) -> node instanceof Sequence list ? items(element, list, path) : node;
            case MapOf(var element, var _) -> node instanceof Mapping mapping ? values(element, mapping, path) : node;
            case Section section -> node instanceof Mapping mapping ? keys(section, mapping, path) : node;
            case Choice choice -> node instanceof Mapping mapping ? chosen(choice, mapping, path) : node;
        };
    }

    /** What Compose makes of the long form at once. */
    private Node completed(Syntax syntax, Node node, Path path) {
        return switch (syntax) {
            case HOSTS -> Hosts.plain(node, path, problems);
            case FILLED -> Hosts.filled(node);
            case DEPENDENCIES -> node instanceof Mapping all ? REQUIRED.of(all) : node;
            case ENV_FILE -> node instanceof Mapping file ? required(file) : node;
            case ONE, SINGLE, ALL, VARIABLES, PAIRS, CONTEXTS, KEYS, NAMES -> node;
            case CONTEXT, SERVICE, COMMAND, TEST, EXTERNAL, PORT, MOUNT, SOURCE, DEVICE, INCLUDE -> node;
        };
    }

    private static Mapping required(Mapping section) {
        return section.has("required") ? section : section.with("required", Scalars.flag(true));
    }

    private Sequence items(Form element, Sequence list, Path path) {
        return element instanceof Shortened(var inner, var syntax) && holdsShort(list, syntax)
                ? expanded(inner, syntax, list, path)
                : list.map((index, item) -> of(element, item, path.item(index)));
    }

    private static boolean holdsShort(Sequence list, Syntax syntax) {
        for (var item : list.items()) {
            if (syntax.reads(item)) {
                return true;
            }
        }
        return false;
    }

    private Sequence expanded(Form element, Syntax syntax, Sequence list, Path path) {
        var items = new ArrayList<Node>();
        for (var i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            var there = path.item(i);
            if (syntax.reads(item) && !problems.isOver()) {
                new Expansion(there, allowance, problems)
                        .several(syntax, item)
                        .ifPresentOrElse(
                                several -> several.forEach(one -> items.add(of(element, one, there))),
                                () -> items.add(item));
            } else {
                items.add(completed(syntax, of(element, item, there), there));
            }
        }
        return list.with(items);
    }

    private Mapping values(Form element, Mapping mapping, Path path) {
        return mapping.map((key, value) -> of(element, value, path.key(key)));
    }

    private Mapping keys(Section section, Mapping mapping, Path path) {
        var known = section.keys();
        var changed = mapping.map((key, value) -> {
            var field = known.get(key);
            return field == null ? value : of(field.form(), value, path.key(key));
        });
        return External.adopted(changed, mapping, path, problems);
    }

    private Mapping chosen(Choice choice, Mapping mapping, Path path) {
        return mapping.find(choice.key())
                .flatMap(word -> Optional.ofNullable(choice.alternatives().get(Scalars.text(word))))
                .map(section -> keys(section, mapping, path))
                .orElse(mapping);
    }
}
