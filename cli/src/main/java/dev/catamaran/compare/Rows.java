package dev.catamaran.compare;

import dev.catamaran.map.Note;
import dev.catamaran.parse.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The differences of one workload, in the order in which they are told. */
final class Rows {
    /** By line, an owner before what it holds; defaults last. */
    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.written())
            .thenComparingInt(Row::line)
            .thenComparing(row -> row.paths().getFirst());

    private Rows() {}

    /**
     * Every field that is noted on either hull.
     *
     * @param line where a written path stands
     */
    static List<Row> of(Written written, ToIntFunction<String> line, List<Note> kubernetes, List<Note> swarm) {
        var rows = new ArrayList<Row>();
        Stream.concat(kubernetes.stream(), swarm.stream())
                .map(Note::path)
                .distinct()
                .map(path -> new Row(
                        written.speaksOf(path) ? line.applyAsInt(path) : 0,
                        List.of(path),
                        written.speaksOf(path),
                        Cell.of(path, kubernetes),
                        Cell.of(path, swarm)))
                .sorted(ORDER)
                .forEach(row -> add(rows, row));
        return List.copyOf(rows);
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
