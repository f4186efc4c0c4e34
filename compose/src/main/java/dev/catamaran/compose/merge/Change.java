package dev.catamaran.compose.merge;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import java.util.LinkedHashMap;

/**
 * What a merge has changed in a project, down to the keys of its services and the names of its other sections. A project of
 * many files is looked at in full once, and with each further file only where that says something. What looks at the fresh
 * part must not need the rest: no key of the project or of a service may ask for another beside it, and none may be added.
 *
 * @param before the project without the last file
 * @param after the same with it
 */
public record Change(Mapping before, Mapping after) {
    private static final String SERVICES = "services";

    /** Mappings that are gone into: the project, its services, one service. */
    private static final int LEVELS = 3;

    /** What of the project is not the very value that was there before. */
    public Mapping fresh() {
        return fresh(before, after, LEVELS);
    }

    /** The project with its fresh part as it has become. */
    public Mapping with(Mapping fresh) {
        return over(after, fresh, LEVELS);
    }

    @SuppressWarnings("ReferenceEquality") // the same object: nothing changed, and to compare would walk the tree
    private static Mapping fresh(Mapping before, Mapping after, int levels) {
        var entries = new LinkedHashMap<String, Entry>();
        after.entries().forEach((key, entry) -> {
            var old = before.entries().get(key);
            if (old == null) {
                entries.put(key, entry);
            } else if (old.value() != entry.value()) {
                entries.put(key, entry.with(fresh(old.value(), entry.value(), below(levels, key))));
            }
        });
        return after.with(entries);
    }

    private static Node fresh(Node before, Node after, int levels) {
        return levels > 0 && before instanceof Mapping old && after instanceof Mapping mapping
                ? fresh(old, mapping, levels)
                : after;
    }

    private static Mapping over(Mapping whole, Mapping part, int levels) {
        var entries = new LinkedHashMap<>(whole.entries());
        part.entries()
                .forEach((key, entry) -> entries.computeIfPresent(
                        key, (_, old) -> old.with(over(old.value(), entry.value(), below(levels, key)))));
        return whole.with(entries);
    }

    private static Node over(Node whole, Node part, int levels) {
        return levels > 0 && whole instanceof Mapping old && part instanceof Mapping mapping
                ? over(old, mapping, levels)
                : part;
    }

    private static int below(int levels, String key) {
        return levels == LEVELS && !key.equals(SERVICES) ? 1 : levels - 1;
    }
}
