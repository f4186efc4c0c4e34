package dev.catamaran.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.compare.LiveSide.Seen;
import dev.catamaran.map.Counts;
import dev.catamaran.map.Fidelity;
import java.util.List;
import java.util.Optional;

/** Running workloads as a tree, for JSON and YAML: a stable document. What was not seen is not in it. */
public final class LiveTree {
    private LiveTree() {}

    /** The document. */
    public static ObjectNode of(List<Live> workloads) {
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "catamaran.dev/v1alpha1")
                .put("kind", "LiveComparison");
        var entries = tree.putArray("workloads");
        workloads.forEach(live -> {
            var entry = entries.addObject().put("workload", live.workload());
            var sides = entry.putArray("targets");
            live.sides().forEach(side -> side(live, side, sides.addObject()));
            var hulls = live.seen().map(Seen::hull).toList();
            var rows = entry.putArray("rows");
            live.rows().forEach(row -> rows.add(ReportTree.row(row, hulls, (_, _) -> Optional.empty())));
        });
        return tree;
    }

    private static void side(Live live, LiveSide side, ObjectNode tree) {
        tree.put("name", side.hull().lower())
                .put("mode", side.mode().name())
                .put("seen", side instanceof Seen)
                .put("message", side.message());
        if (side instanceof Seen seen) {
            seen(live, seen, tree);
        }
    }

    private static void seen(Live live, Seen side, ObjectNode tree) {
        var seen = side.observed();
        tree.put("state", seen.state().name())
                .put("object", seen.object())
                .put("desired", seen.counts().desired())
                .put("ready", seen.counts().ready())
                .put("updated", seen.counts().updated())
                .put("image", seen.image());
        var endpoints = tree.putArray("endpoints");
        seen.endpoints()
                .forEach(endpoint -> endpoints
                        .addObject()
                        .put("port", endpoint.port())
                        .put("scope", endpoint.scope().name())
                        .put("address", endpoint.address()));
        var counts = Counts.of(live.written().leaves(), side.notes());
        var fields = tree.putObject("fields");
        for (var fidelity : Fidelity.values()) {
            fields.put(Words.of(fidelity), counts.of(fidelity));
        }
        var drift = tree.putArray("drift");
        side.drift().forEach(drift::add);
    }
}
