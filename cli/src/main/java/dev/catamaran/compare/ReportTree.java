package dev.catamaran.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A report as a tree, for JSON and YAML: a stable document. A field of it is never renamed or removed; it holds
 * notes on defaults too, marked {@code written: false}.
 */
public final class ReportTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportTree() {}

    /** The document. */
    public static ObjectNode of(Report report) {
        var tree =
                NODES.objectNode().put("apiVersion", "catamaran.dev/v1alpha1").put("kind", "Comparison");
        var assumed = report.assumed();
        tree.putObject("assumed")
                .put("kubernetes", assumed.kubernetes())
                .put("engine", assumed.engine())
                .put("controller", assumed.controller())
                .put("ipvs", assumed.ipvs());
        var workloads = tree.putArray("workloads");
        report.workloads().forEach(workload -> workloads.add(workload(workload)));
        return tree;
    }

    private static ObjectNode workload(Comparison workload) {
        var subject = workload.subject();
        var tree = NODES.objectNode()
                .put("namespace", subject.identity().namespace())
                .put("name", subject.name())
                .put("source", subject.source())
                .put("fields", subject.written().leaves().size());
        for (var hull : HullName.values()) {
            var side =
                    tree.putObject(hull.lower()).put("kind", workload.side(hull).kind());
            var counts = side.putObject("counts");
            for (var fidelity : Fidelity.values()) {
                counts.put(Words.of(fidelity), workload.counts(hull).of(fidelity));
            }
            var refused = side.putArray("refused");
            workload.side(hull).refused().forEach(refused::add);
        }
        var rows = tree.putArray("rows");
        workload.rows().forEach(row -> rows.add(row(row, List.of(HullName.values()), workload::becomes)));
        return tree;
    }

    /** A difference, on these hulls, with what is exact there. */
    static ObjectNode row(Row row, List<HullName> hulls, BiFunction<Row, HullName, Optional<String>> becoming) {
        var tree = NODES.objectNode();
        var paths = tree.putArray("paths");
        row.paths().forEach(paths::add);
        if (row.line() > 0) {
            tree.put("line", row.line());
        }
        tree.put("written", row.written());
        for (var hull : hulls) {
            var cell = cell(row.cell(hull), hull);
            becoming.apply(row, hull).ifPresent(becomes -> cell.put("becomes", becomes));
            tree.set(hull.lower(), cell);
        }
        return tree;
    }

    private static ObjectNode cell(Cell cell, HullName hull) {
        var tree = NODES.objectNode().put("fidelity", Words.of(cell.fidelity()));
        if (!cell.above().isEmpty()) {
            tree.put("above", cell.above());
        }
        if (!cell.notes().isEmpty()) {
            tree.set("notes", notes(cell, hull));
        }
        return tree;
    }

    private static ArrayNode notes(Cell cell, HullName hull) {
        var notes = NODES.arrayNode();
        cell.notes().forEach(note -> {
            var tree = notes.addObject()
                    .put("fidelity", Words.of(note.fidelity()))
                    .put("cause", note.cause().name())
                    .put("reason", note.reason());
            Fix.of(note, hull).ifPresent(fix -> tree.put("fix", fix));
        });
        return notes;
    }
}
