package dev.catamaran.compare;

import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as a person reads it in a terminal.
 *
 * @param width the page's, in characters
 * @param colour whether the terminal shows colours
 * @param all whether notes on defaults are shown too
 */
public record ReportText(int width, boolean colour, boolean all) {
    /** The lines; none has trailing blanks. */
    public List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        lines.add("%s, %s set. Nothing was contacted."
                .formatted(Words.count(report.workloads().size(), "workload"), Words.count(report.fields(), "field")));
        lines.add("Assumed: " + report.assumed().sentence() + " (--assume)");
        lines.add("");
        lines.addAll(summary(report));
        report.workloads().forEach(workload -> lines.addAll(details(workload)));
        lines.add("");
        lines.add(Arrays.stream(Fidelity.values())
                .map(fidelity -> fidelity.symbol() + " " + Words.of(fidelity))
                .collect(Collectors.joining("  ")));
        lines.add(report.verdict());
        return List.copyOf(lines);
    }

    private List<String> summary(Report report) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("WORKLOAD", Align.Left));
        columns.add(new Column("FIELDS", Align.Right));
        for (var hull : HullName.values()) {
            columns.add(new Column(heading(hull), Align.Left));
            seen(report, hull).forEach(_ -> columns.add(new Column("", Align.Right)));
        }
        var table = new Columns(columns);
        for (var workload : report.workloads()) {
            var cells = new ArrayList<Text>();
            cells.add(new Text(workload.subject().name(), Tint.Bold));
            cells.add(Text.of(workload.subject().written().leaves().size()));
            for (var hull : HullName.values()) {
                cells.add(Text.of(workload.side(hull).kind()));
                seen(report, hull).forEach(fidelity -> cells.add(count(workload.counts(hull), fidelity)));
            }
            table.row(cells.toArray(Text[]::new));
        }
        return table.lines(width, colour);
    }

    private static List<Fidelity> seen(Report report, HullName hull) {
        return Arrays.stream(Fidelity.values())
                .filter(fidelity -> report.workloads().stream()
                        .anyMatch(workload -> workload.counts(hull).of(fidelity) > 0))
                .toList();
    }

    private static Text count(Counts counts, Fidelity fidelity) {
        var count = counts.of(fidelity);
        return count == 0 ? Text.of("") : new Text(count + String.valueOf(fidelity.symbol()), tint(fidelity));
    }

    private List<String> details(Comparison workload) {
        var shown = workload.rows().stream().filter(row -> all || row.written()).toList();
        var hidden = workload.rows().size() - shown.size();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Tint.Bold.on(workload.subject().name(), colour) + " ("
                + workload.subject().source() + ")");
        if (shown.isEmpty()) {
            lines.add("every field is exact on both");
        } else {
            var table = new Columns(List.of(
                    new Column("LINE", Align.Right),
                    new Column("FIELD", Align.Wrap),
                    new Column(heading(HullName.Kubernetes), Align.Wrap),
                    new Column(heading(HullName.Swarm), Align.Wrap)));
            shown.forEach(row -> table.row(
                    Text.of(row.line() == 0 ? "" : row.line()),
                    Text.of(row.field() + (row.written() ? "" : "\n  (default)")),
                    cell(row.kubernetes(), HullName.Kubernetes),
                    cell(row.swarm(), HullName.Swarm)));
            lines.addAll(table.lines(width, colour));
        }
        if (hidden > 0) {
            lines.add(Words.count(hidden, "more row") + " on defaults that nobody wrote: --all");
        }
        return lines;
    }

    private static Text cell(Cell cell, HullName hull) {
        var symbol = String.valueOf(cell.fidelity().symbol());
        if (cell.notes().isEmpty()) {
            return new Text(cell.above().isEmpty() ? symbol : symbol + " see " + cell.above(), tint(cell.fidelity()));
        }
        var text = cell.notes().stream().map(note -> told(note, hull)).collect(Collectors.joining("\n"));
        return new Text(text, tint(cell.fidelity()));
    }

    private static String told(Note note, HullName hull) {
        return note.fidelity().symbol() + " " + note.reason()
                + Fix.of(note, hull).map(fix -> "\n  fix: " + fix).orElse("");
    }

    private static String heading(HullName hull) {
        return hull.name().toUpperCase(java.util.Locale.ROOT);
    }

    private static Tint tint(Fidelity fidelity) {
        return switch (fidelity) {
            case EXACT -> Tint.Green;
            case EMULATED -> Tint.None;
            case APPROXIMATE -> Tint.Yellow;
            case LOST -> Tint.Red;
            case WEAKENED -> Tint.Magenta;
        };
    }
}
