package dev.catamaran.compose.parse;

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
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Syntax.Given;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Walks a form and a tree side by side. Each method gives what a record's component holds, or nothing where something
 * is wrong, which it tells.
 */
record Walk(Stage stage, Problems problems) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

    /** What the tree is. */
    enum Stage {
        /** As a user wrote it. */
        WRITTEN,
        /** In long syntaxes. */
        CANONICAL
    }

    Optional<Object> read(Form form, Node node, Path path) {
        if (problems.isOver()) {
            return Optional.empty();
        }
        return switch (form) {
            case Value value -> scalar(value, node, path);
            case Shortened shortened -> shortened(shortened, node, path);
            case Nullable nullable -> nullable(nullable, node, path);
            case Either either -> either(either, node, path);
            case ListOf list -> list(list, node, path);
            case MapOf map -> map(map, node, path);
            case Section section ->
                mapping(form, node, path).flatMap(tree -> new SectionWalk(this, tree, path).read(section));
            case Choice choice -> mapping(form, node, path).flatMap(tree -> choice(choice, tree, path));
            case Raw _ -> Optional.of(node);
        };
    }

    private Optional<Object> shortened(Shortened form, Node node, Path path) {
        if (form.syntax().reads(node)) {
            if (form.syntax().given() == Given.LIST) {
                Lists.texts((Sequence) node, path, problems);
            }
            return Optional.empty();
        }
        if (Texts.misfit(form.form(), node)) {
            problems.invalid(node, path.toString(), Texts.expected(form), Texts.fix(form));
            return Optional.empty();
        }
        if (stage == Stage.WRITTEN && form.syntax().isPairs() && node instanceof Mapping pairs) {
            Lists.named(pairs, path, problems);
        }
        return read(form.form(), node, path);
    }

    private Optional<Object> nullable(Nullable form, Node node, Path path) {
        var value = isNothing(node) ? Optional.empty() : read(form.form(), node, path);
        return form.optional() && (value.isPresent() || isNothing(node))
                ? Optional.of(value)
                : value.map(present -> present);
    }

    private Optional<Object> either(Either form, Node node, Path path) {
        return node instanceof Scalar
                ? read(form.single().fields().getFirst().form(), node, path)
                        .map(leaf -> form.single().make(List.of(leaf)))
                : read(form.section(), node, path);
    }

    static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private Optional<Mapping> mapping(Form form, Node node, Path path) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.invalid(node, path.toString(), Texts.expected(form), Texts.fix(form));
        return Optional.empty();
    }

    private Optional<Object> scalar(Value form, Node node, Path path) {
        if (!(node instanceof Scalar scalar)) {
            problems.invalid(node, path.toString(), Texts.expected(form), Texts.fix(form));
            return Optional.empty();
        }
        if (form.optional() && scalar.isNull()) {
            return Optional.of(new Leaf<>(Optional.empty(), scalar.origin()));
        }
        return switch (Scalars.read(form, scalar, stage)) {
            case Reading.Good(var value) ->
                Optional.of(new Leaf<>(form.optional() ? Optional.of(value) : value, scalar.origin()));
            case Reading.Later _ -> Optional.empty();
            case Reading.Old(var value, var reason, var fix) -> {
                problems.obsolete(scalar.origin(), path.toString(), reason, fix);
                yield Optional.of(new Leaf<>(value, scalar.origin()));
            }
            case Reading.Lost(var value, var reason, var fix) -> {
                problems.ignored(scalar.origin(), path.toString(), reason, fix);
                yield Optional.of(new Leaf<>(value, scalar.origin()));
            }
            case Reading.Bad(var reason, var fix) -> {
                problems.invalid(scalar, path.toString(), reason, fix);
                yield Optional.empty();
            }
        };
    }

    private Optional<Object> list(ListOf form, Node node, Path path) {
        if (!(node instanceof Sequence sequence)) {
            problems.invalid(node, path.toString(), Texts.expected(form), Texts.fix(form));
            return Optional.empty();
        }
        if (form.distinct()) {
            Lists.distinct(sequence, path, problems);
        }
        var values = new ArrayList<Object>(sequence.items().size());
        for (var i = 0; i < sequence.items().size(); i++) {
            read(form.element(), sequence.items().get(i), path.item(i)).ifPresent(values::add);
        }
        return values.size() == sequence.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> map(MapOf form, Node node, Path path) {
        return mapping(form, node, path).flatMap(tree -> {
            var values = new LinkedHashMap<String, Object>();
            for (Map.Entry<String, Mapping.Entry> entry : tree.entries().entrySet()) {
                var key = entry.getKey();
                if (form.named() && stage == Stage.WRITTEN && !NAME.matcher(key).matches()) {
                    problems.invalid(
                            entry.getValue().key(),
                            path.key(key).toString(),
                            "is no name",
                            "use letters, digits, '.', '_' and '-'");
                }
                read(form.element(), entry.getValue().value(), path.key(key))
                        .ifPresent(value -> values.put(key, value));
            }
            return values.size() == tree.entries().size()
                    ? Optional.of(Collections.unmodifiableSequencedMap(values))
                    : Optional.empty();
        });
    }

    private Optional<Object> choice(Choice form, Mapping tree, Path path) {
        var words = form.alternatives().sequencedKeySet();
        var there = path.key(form.key()).toString();
        var named = tree.find(form.key());
        if (named.isEmpty()) {
            problems.invalid(tree.origin(), there, "is missing", "write " + Texts.oneOf(words));
            return Optional.empty();
        }
        var word = named.get() instanceof Scalar scalar ? scalar.text() : "";
        var section = Optional.ofNullable(form.alternatives().get(word));
        if (section.isEmpty()) {
            problems.invalid(named.get(), there, "must be " + Texts.oneOf(words), Texts.oneOfThem(word, words));
        }
        return section.flatMap(found -> new SectionWalk(this, tree.without(form.key()), path).read(found));
    }
}
