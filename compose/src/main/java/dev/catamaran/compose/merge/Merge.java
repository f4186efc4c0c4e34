package dev.catamaran.compose.merge;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * A later file over earlier ones (Compose specification, "Merge"). The earlier tree is in long syntax, the later one as it
 * was written: a default that the long syntax adds must not go over what an earlier file says.
 */
public final class Merge {
    private final Problems problems;

    private Merge(Problems problems) {
        this.problems = problems;
    }

    /** A file over the earlier ones. What {@code !reset} and {@code !override} drop is gone, and so are these tags. */
    public static Mapping files(Mapping earlier, Mapping later, Problems problems) {
        return Directives.settle(new Merge(problems).deep(earlier, later, Rule.TABLE, Path.root()));
    }

    /**
     * A service over the one that it extends. The service's tags stay, for they drop what earlier files say too; those of
     * the extended service are of no more use.
     */
    public static Mapping services(Mapping extended, Mapping service, Path path, Problems problems) {
        var level = Rule.TABLE.at("services").at("*");
        var merged = new Merge(problems).deep(Directives.settle(extended), service, level, path);
        return new Mapping(merged.entries(), service.origin(), service.directive());
    }

    private Node merge(Node earlier, Node later, Level<Rule> level, Path path) {
        if (later.directive() != Directive.MERGE) {
            return later;
        }
        return switch (level.said().orElse(Rule.DEEP)) {
            case REPLACE -> later;
            case DEEP -> deep(earlier, later, level, path);
            case PAIRS -> Pairs.append(earlier, later, path, problems);
            case LIST -> append(Shapes.list(earlier), Shapes.list(later), path);
            case HOSTS -> Pairs.appendNew(earlier, later, path, problems);
            case OPTION -> deep(Shapes.single(earlier), later, level, path);
            case NAMES -> deep(Shapes.names(earlier), Shapes.names(later), level, path);
            case DEPENDENCIES -> deep(Shapes.dependencies(earlier), Shapes.dependencies(later), level, path);
            case BUILD -> deep(Shapes.build(earlier), Shapes.build(later), level, path);
            case LOGGING -> Shapes.sameDriver(earlier, later) ? deep(earlier, later, level, path) : later;
            case POOLS -> pools(earlier, later, level, path);
        };
    }

    private Node deep(Node earlier, Node later, Level<Rule> level, Path path) {
        if (later instanceof Scalar scalar && scalar.isNull()) {
            return earlier;
        }
        return switch (earlier) {
            case Scalar _ -> later;
            case Sequence _ -> append(earlier, later, path);
            case Mapping mapping when later instanceof Mapping other -> deep(mapping, other, level, path);
            case Mapping _ -> refuse(earlier, later, path);
        };
    }

    private Mapping deep(Mapping earlier, Mapping later, Level<Rule> level, Path path) {
        var entries = new LinkedHashMap<>(earlier.entries());
        later.entries()
                .forEach(
                        (key, entry) -> entries.merge(key, entry, (old, added) -> merge(key, old, added, level, path)));
        return new Mapping(entries, earlier.origin(), later.directive());
    }

    /** A merged mapping or list stands where it began, a value that replaces another where it is written. */
    private Entry merge(String key, Entry earlier, Entry later, Level<Rule> level, Path path) {
        var value = merge(earlier.value(), later.value(), level.at(key), path.key(key));
        return new Entry(value.origin().equals(later.value().origin()) ? later.key() : earlier.key(), value);
    }

    private Node append(Node earlier, Node later, Path path) {
        if (later instanceof Scalar scalar && scalar.isNull()) {
            return earlier;
        }
        if (earlier instanceof Sequence first && later instanceof Sequence second) {
            var items = new ArrayList<>(first.items());
            items.addAll(second.items());
            return new Sequence(items, first.origin(), second.directive());
        }
        return earlier instanceof Scalar ? later : refuse(earlier, later, path);
    }

    private Node pools(Node earlier, Node later, Level<Rule> level, Path path) {
        if (!(earlier instanceof Sequence old && later instanceof Sequence pools)) {
            return refuse(earlier, later, path);
        }
        var merged = new ArrayList<Node>();
        for (var pool : pools.items()) {
            merged.add(old.items().stream()
                    .filter(candidate -> Shapes.sameSubnet(candidate, pool))
                    .findFirst()
                    .map(same -> deep(same, pool, level, path))
                    .orElse(pool));
        }
        return pools.with(merged);
    }

    private Node refuse(Node earlier, Node later, Path path) {
        var reason = "is " + Shapes.kind(earlier) + " in " + earlier.origin() + ", and " + Shapes.kind(later)
                + " cannot be merged into it";
        problems.invalid(
                later.origin(), path.toString(), reason, "write " + Shapes.kind(earlier) + ", or tag this !override");
        return earlier;
    }
}
