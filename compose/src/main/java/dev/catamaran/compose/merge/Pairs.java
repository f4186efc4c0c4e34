package dev.catamaran.compose.merge;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code KEY=value} in a list or a mapping, as a list. Which of two pairs with the same key stays is decided by
 * {@link Unique}.
 */
final class Pairs {
    private Pairs() {}

    /** Both, one after the other. */
    static Node append(Node earlier, Node later, Path path, Problems problems) {
        return join(drop(earlier, later, path, problems), later);
    }

    /** Both, one after the other, without what the earlier value has already in the same words. */
    static Node appendNew(Node earlier, Node later, Path path, Problems problems) {
        var kept = drop(earlier, later, path, problems);
        var texts = list(kept).stream()
                .flatMap(list -> list.items().stream())
                .map(Pairs::text)
                .collect(Collectors.toSet());
        var added = list(later)
                .<Node>map(list -> list.with(list.items().stream()
                        .filter(item -> !texts.contains(text(item)))
                        .toList()))
                .orElse(later);
        return join(kept, added);
    }

    /** What is neither list nor mapping stays alone: the check of types tells of it. */
    private static Node join(Node earlier, Node later) {
        if (later instanceof Scalar nothing && nothing.isNull()) {
            return earlier;
        }
        if (earlier instanceof Scalar nothing && nothing.isNull()) {
            return later;
        }
        var first = list(earlier);
        var second = list(later);
        if (first.isEmpty() || second.isEmpty()) {
            return second.isEmpty() ? later : earlier;
        }
        var items = new ArrayList<>(first.get().items());
        items.addAll(second.get().items());
        return new Sequence(items, earlier.origin(), later.directive());
    }

    /** What {@code !reset} at a key drops: a key of a mapping, and nothing of a list, as Docker has it. */
    private static Node drop(Node earlier, Node later, Path path, Problems problems) {
        if (!(later instanceof Mapping tagged)) {
            return earlier;
        }
        var kept = new LinkedHashMap<String, Entry>();
        if (earlier instanceof Mapping mapping) {
            kept.putAll(mapping.entries());
        }
        tagged.entries().forEach((key, entry) -> {
            if (entry.value().directive() != Directive.RESET) {
                return;
            }
            var known = Optional.ofNullable(kept.get(key));
            if (known.filter(Pairs::isItem).isPresent() || earlier instanceof Sequence) {
                tellKept(entry, path.key(key), problems);
            } else {
                kept.remove(key);
            }
        });
        return earlier instanceof Mapping mapping ? mapping.with(kept) : earlier;
    }

    /** Whether it was an item {@code KEY=value} of a list before it came into long syntax: it has one place for both. */
    private static boolean isItem(Entry entry) {
        return entry.key().equals(entry.value().origin());
    }

    private static void tellKept(Entry reset, Path path, Problems problems) {
        var reason = "!reset drops keys of mappings, and this is in a list, or merged from several files already";
        problems.ignored(reset.key(), path.toString(), reason, "tag the whole mapping !override");
    }

    private static Optional<Sequence> list(Node node) {
        return switch (node) {
            case Sequence sequence -> Optional.of(sequence);
            case Scalar scalar
            when scalar.kind() == Kind.TEXT ->
                Optional.of(new Sequence(List.of(scalar), scalar.origin(), scalar.directive()));
            case Scalar _ -> Optional.empty();
            case Mapping mapping -> {
                var items = new ArrayList<Node>();
                var fits = true;
                for (var entry : mapping.entries().entrySet()) {
                    fits &= add(entry.getKey(), entry.getValue(), items);
                }
                yield fits ? Optional.of(new Sequence(items, mapping.origin(), mapping.directive())) : Optional.empty();
            }
        };
    }

    private static boolean add(String key, Entry entry, List<Node> items) {
        if (entry.value().directive() == Directive.RESET) {
            return true;
        }
        return switch (entry.value()) {
            case Scalar scalar -> items.add(pair(key, scalar, entry));
            case Sequence values -> {
                var fits = true;
                for (var value : values.items()) {
                    fits &= value instanceof Scalar scalar && items.add(pair(key, scalar, entry));
                }
                yield fits;
            }
            case Mapping _ -> false;
        };
    }

    private static Scalar pair(String key, Scalar value, Entry entry) {
        return Scalar.text(value.isNull() ? key : key + "=" + value.text(), entry.key());
    }

    private static String text(Node item) {
        return item instanceof Scalar scalar ? scalar.text() : item.toString();
    }
}
