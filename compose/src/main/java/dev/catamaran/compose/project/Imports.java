package dev.catamaran.compose.project;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what an included project declares into the one that includes it. A name can be declared twice only if both say the
 * same, in whatever syntax.
 */
final class Imports {
    private static final List<String> SECTIONS =
            List.of("services", "volumes", "networks", "secrets", "configs", "models");

    private Imports() {}

    /** The including file with the sections of the included project. */
    static Mapping add(Mapping included, Mapping including, Problems problems) {
        var all = including;
        for (var section : SECTIONS) {
            var from = included.find(section).orElse(Scalar.nothing(included.origin()));
            var into = all.find(section).orElse(Scalar.nothing(included.origin()));
            all = from instanceof Mapping declared ? all.with(section, add(section, declared, into, problems)) : all;
        }
        return all;
    }

    private static Node add(String section, Mapping from, Node into, Problems problems) {
        if (!(into instanceof Mapping known)) {
            return into instanceof Scalar nothing && nothing.isNull() ? from : into;
        }
        var entries = new LinkedHashMap<>(known.entries());
        from.entries().forEach((name, entry) -> {
            var own = entries.putIfAbsent(name, entry);
            if (own != null
                    && !same(own.value(), entry.value())
                    && !same(plain(section, name, own), plain(section, name, entry))) {
                problems.invalid(
                        own.key(),
                        section + "." + name,
                        "is also in " + entry.key() + ", which is included, and says something else",
                        "change it in a file that is merged over this one, or rename one of the two");
            }
        });
        return known.with(entries);
    }

    /** In long syntax. What is wrong in it is told when the whole file is checked. */
    private static Node plain(String section, String name, Entry entry) {
        var place = entry.key();
        var tree = Mapping.of(Map.of(section, new Entry(place, Mapping.of(Map.of(name, entry), place))), place);
        return Canonical.of(tree, new Problems())
                .find(section)
                .flatMap(node -> node instanceof Mapping mapping ? mapping.find(name) : Optional.empty())
                .orElse(entry.value());
    }

    /** Whether two values say the same, wherever they are written. */
    static boolean same(Node one, Node other) {
        return switch (one) {
            case Scalar scalar ->
                other instanceof Scalar second
                        && scalar.kind() == second.kind()
                        && scalar.text().equals(second.text());
            case Sequence sequence -> other instanceof Sequence second && same(sequence.items(), second.items());
            case Mapping mapping ->
                other instanceof Mapping second
                        && mapping.entries().keySet().equals(second.entries().keySet())
                        && mapping.entries().entrySet().stream()
                                .allMatch(entry -> second.find(entry.getKey())
                                        .filter(value -> same(entry.getValue().value(), value))
                                        .isPresent());
        };
    }

    private static boolean same(List<Node> items, List<Node> others) {
        if (items.size() != others.size()) {
            return false;
        }
        for (var index = 0; index < items.size(); index++) {
            if (!same(items.get(index), others.get(index))) {
                return false;
            }
        }
        return true;
    }
}
