package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as Markdown, for a comment on a change.
 *
 * @param all whether notes on defaults are shown too
 */
public record ReportMarkdown(boolean all) {
    /** The lines. */
    public List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        lines.add("%s, %s set. Assumed: %s."
                .formatted(
                        Words.count(report.workloads().size(), "workload"),
                        Words.count(report.fields(), "field"),
                        report.assumed().sentence()));
        lines.add("");
        lines.add("| workload | fields | Kubernetes | Swarm |");
        lines.add("|---|---:|---|---|");
        for (var workload : report.workloads()) {
            lines.add("| %s | %d | %s | %s |"
                    .formatted(
                            report.name(workload),
                            workload.subject().written().leaves().size(),
                            summary(workload, HullName.Kubernetes),
                            summary(workload, HullName.Swarm)));
        }
        report.workloads().forEach(workload -> lines.addAll(details(report, workload)));
        lines.add("");
        lines.add(report.verdict());
        return List.copyOf(lines);
    }

    private static String summary(Comparison workload, HullName hull) {
        var counts = Arrays.stream(Fidelity.values())
                .filter(fidelity -> workload.counts(hull).of(fidelity) > 0)
                .map(fidelity -> workload.counts(hull).of(fidelity) + " " + Words.of(fidelity))
                .collect(Collectors.joining(", "));
        return workload.side(hull).kind() + ": " + counts;
    }

    private List<String> details(Report report, Comparison workload) {
        var lines = new ArrayList<String>();
        var shown = workload.rows().stream().filter(row -> all || row.written()).toList();
        if (!shown.isEmpty()) {
            lines.add("");
            lines.add("### %s (%s)"
                    .formatted(report.name(workload), workload.subject().source()));
            lines.add("");
            lines.add("| line | field | Kubernetes | Swarm |");
            lines.add("|---:|---|---|---|");
            shown.forEach(row -> lines.add("| %s | `%s` | %s | %s |"
                    .formatted(
                            row.line() == 0 ? "" : row.line(),
                            escape(row.field()),
                            cell(workload, row, HullName.Kubernetes),
                            cell(workload, row, HullName.Swarm))));
        }
        return lines;
    }

    private static String cell(Comparison workload, Row row, HullName hull) {
        var cell = row.cell(hull);
        if (cell.notes().isEmpty()) {
            var becomes =
                    workload.becomes(row, hull).map(text -> ": " + escape(text)).orElse("");
            return Words.of(cell.fidelity())
                    + (cell.above().isEmpty() ? becomes : ", see `" + escape(cell.above()) + "`");
        }
        return cell.notes().stream().map(note -> told(note, hull)).collect(Collectors.joining("<br>"));
    }

    private static String told(Note note, HullName hull) {
        return "**%s** %s%s"
                .formatted(
                        Words.of(note.fidelity()),
                        escape(note.reason()),
                        Fix.of(note, hull).map(fix -> "; fix: " + escape(fix)).orElse(""));
    }

    private static String escape(String text) {
        return text.replace("|", "\\|");
    }
}
