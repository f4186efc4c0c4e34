package dev.catamaran.compare;

import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import dev.catamaran.map.Counts;
import dev.catamaran.map.Fidelity;
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
        lines.addAll(wrapped("%s, %s set. Nothing was contacted."
                .formatted(Words.count(report.workloads().size(), "workload"), Words.count(report.fields(), "field"))));
        lines.addAll(wrapped("Assumed: " + report.assumed().sentence() + " (--assume)"));
        lines.add("");
        lines.addAll(summary(report));
        report.workloads().forEach(workload -> lines.addAll(details(report, workload)));
        lines.add("");
        lines.addAll(wrapped(Arrays.stream(Fidelity.values())
                .map(fidelity -> fidelity.symbol() + " " + Words.of(fidelity))
                .collect(Collectors.joining("  ", "", "; a field counts once, by its worst"))));
        lines.addAll(wrapped(report.verdict()));
        return List.copyOf(lines);
    }

    private List<String> wrapped(String sentence) {
        var page = new Columns(List.of(new Column("", Align.Wrap)));
        page.row(Text.of(sentence));
        return page.lines(width, colour);
    }

    private List<String> summary(Report report) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("WORKLOAD", Align.Left));
        columns.add(new Column("FIELDS", Align.Right));
        for (var hull : HullName.values()) {
            columns.add(new Column(RowsText.heading(hull), Align.Wrap));
            seen(report, hull).forEach(_ -> columns.add(new Column("", Align.Right)));
        }
        var table = new Columns(columns);
        for (var workload : report.workloads()) {
            var cells = new ArrayList<Text>();
            cells.add(new Text(report.name(workload), Tint.Bold));
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
        return count == 0 ? Text.of("") : new Text(count + String.valueOf(fidelity.symbol()), RowsText.tint(fidelity));
    }

    private List<String> details(Report report, Comparison workload) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Tint.Bold.on(report.name(workload), colour) + " ("
                + workload.subject().source() + ")");
        lines.addAll(
                new RowsText(width, colour, all).lines(workload.rows(), List.of(HullName.values()), workload::becomes));
        return lines;
    }
}
