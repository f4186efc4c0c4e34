package dev.catamaran.compare;

import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One workload on both hulls, field by field.
 *
 * @param subject what was compared
 * @param kubernetes counts over the leaves that the user wrote
 * @param swarm counts over the leaves that the user wrote
 * @param rows every field that is not exact on both; written ones by line, then notes on defaults by path
 */
public record Comparison(Subject subject, Counts kubernetes, Counts swarm, List<Row> rows) {
    /** Compares. */
    public static Comparison of(Subject subject) {
        return new Comparison(
                subject,
                Counts.of(subject.written(), subject.kubernetes().notes()),
                Counts.of(subject.written(), subject.swarm().notes()),
                rows(subject));
    }

    /** The counts of one hull. */
    public Counts counts(HullName hull) {
        return switch (hull) {
            case Kubernetes -> kubernetes;
            case Swarm -> swarm;
        };
    }

    /** What one hull makes of it. */
    public Side side(HullName hull) {
        return switch (hull) {
            case Kubernetes -> subject.kubernetes();
            case Swarm -> subject.swarm();
        };
    }

    private static List<Row> rows(Subject subject) {
        var rows = new ArrayList<Row>();
        Stream.concat(subject.kubernetes().notes().stream(), subject.swarm().notes().stream())
                .map(Note::path)
                .distinct()
                .map(path -> row(subject, path))
                .sorted(Comparator.comparing((Row row) -> !row.written())
                        .thenComparingInt(Row::line)
                        .thenComparing(row -> row.paths().getFirst()))
                .forEach(row -> add(rows, row));
        return List.copyOf(rows);
    }

    private static Row row(Subject subject, String path) {
        var written = subject.written().speaksOf(path);
        return new Row(
                written ? subject.line(path) : 0,
                List.of(path),
                written,
                Cell.of(path, subject.kubernetes().notes()),
                Cell.of(path, subject.swarm().notes()));
    }

    /** A field joins the one before it when both lie in the same place and read the same. */
    private static void add(List<Row> rows, Row next) {
        if (!rows.isEmpty() && rows.getLast().joins(next)) {
            var last = rows.removeLast();
            var paths =
                    Stream.concat(last.paths().stream(), next.paths().stream()).toList();
            rows.add(new Row(last.line(), paths, last.written(), last.kubernetes(), last.swarm()));
        } else {
            rows.add(next);
        }
    }
}
