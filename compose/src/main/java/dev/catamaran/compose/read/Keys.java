package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The keys of one mapping while it is read: each once, each a text, and {@code <<}, whose mappings give what the own
 * keys do not. In a list of {@code <<} the earlier mapping wins.
 */
final class Keys {
    /** The key whose value is merged in. */
    static final String MERGE = "<<";

    private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

    private final Map<String, Entry> own = new LinkedHashMap<>();
    private final List<Mapping> merged = new ArrayList<>();
    private final Path path;
    private final Dates dates;
    private final Problems problems;

    Keys(Path path, Dates dates, Problems problems) {
        this.path = path;
        this.dates = dates;
        this.problems = problems;
    }

    /** Whether a key is {@code <<}, not quoted. */
    static boolean isMerge(Event key) {
        return key instanceof ScalarEvent scalar
                && scalar.getValue().equals(MERGE)
                && scalar.getTag().map(MERGE_TAG::equals).orElse(scalar.isPlain());
    }

    /**
     * A key with its value.
     *
     * @param origin where the key stands, which an alias does elsewhere than its value
     */
    void add(Origin origin, Node key, Node value) {
        if (!(key instanceof Scalar scalar)) {
            problems.invalid(origin, path.toString(), "a key must be a text, not a list or a mapping", "");
            return;
        }
        if (scalar.kind() != Kind.TEXT || dates.has(scalar)) {
            var reason = "a key must be a text, and without quotes this is none";
            problems.invalid(scalar, path.toString(), reason, "put the key in quotes");
        }
        var earlier = own.putIfAbsent(scalar.text(), new Entry(origin, value));
        if (earlier != null) {
            tellTwice(scalar.text(), origin, earlier.key());
        }
    }

    /** The value of {@code <<}: a mapping, or a list of mappings. */
    void merge(Origin key, Node value) {
        if (!merged.isEmpty()) {
            problems.invalid(key, path.key(MERGE).toString(), "the key << stands here twice", "write <<: [*one, *two]");
            return;
        }
        switch (value) {
            case Mapping mapping -> merged.add(mapping);
            case Sequence list -> list.items().forEach(item -> mergeItem(key, item));
            case Scalar none -> tellNoMapping(key, none);
        }
    }

    /** The mapping. */
    Mapping mapping(Origin origin) {
        for (var base : merged) {
            base.entries().forEach((key, entry) -> own.merge(key, entry, Keys::over));
        }
        return Mapping.of(own, origin);
    }

    private void mergeItem(Origin key, Node item) {
        if (item instanceof Mapping mapping) {
            merged.add(mapping);
        } else {
            tellNoMapping(key, item);
        }
    }

    /** A key's own entry over a merged one. What either of them drops of earlier files stays dropped. */
    private static Entry over(Entry entry, Entry base) {
        var value = entry.value();
        if (value.directive() == Directive.RESET && base.value().directive() != Directive.RESET) {
            return base.with(base.value().with(Directive.OVERRIDE));
        }
        var drops = value.directive() == Directive.MERGE && base.value().directive() != Directive.MERGE;
        return drops ? entry.with(value.with(Directive.OVERRIDE)) : entry;
    }

    private void tellTwice(String key, Origin origin, Origin earlier) {
        problems.invalid(
                origin,
                path.key(key).toString(),
                "the key stands here twice; the first is in line " + earlier.line(),
                "keep one of the two");
    }

    private void tellNoMapping(Origin origin, Node value) {
        if (!problems.isUnknown(value)) {
            var there = path.key(MERGE).toString();
            problems.invalid(origin, there, "takes a mapping or a list of mappings", "write <<: *anchor");
        }
    }
}
