package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;

/** What a document's anchors stand for. A name that is given again stands for its last value. */
final class Anchors {
    private final Map<String, Optional<Built>> values = new HashMap<>();

    /** A value with this anchor begins: it cannot hold itself. */
    void open(Optional<Anchor> anchor) {
        anchor.ifPresent(name -> values.put(name.getValue(), Optional.empty()));
    }

    /** The value is complete. */
    Node close(Optional<Anchor> anchor, Node value, int nodes, int height) {
        if (anchor.isPresent()) {
            values.put(anchor.get().getValue(), Optional.of(new Built(value, nodes, height)));
        }
        return value;
    }

    /** The value of an alias; null, and told, if there is none. */
    Built find(Anchor alias, Origin origin, Path path, Problems problems) {
        var name = alias.getValue();
        if (!values.containsKey(name)) {
            var fix = values.isEmpty() ? "" : "the anchors before it are &" + String.join(", &", names());
            problems.unknown(origin, path.toString(), "the alias *" + name + " has no anchor &" + name, fix);
        } else if (values.getOrDefault(name, Optional.empty()).isEmpty()) {
            problems.unknown(origin, path.toString(), "the alias *" + name + " stands inside of what it names", "");
        }
        return values.getOrDefault(name, Optional.empty()).orElseGet(() -> new Built(Scalar.nothing(origin), 1, 0));
    }

    private Iterable<String> names() {
        return values.keySet().stream().sorted().toList();
    }
}
