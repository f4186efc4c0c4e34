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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Differences as a table for people.
 *
 * @param width the page's, in characters
 * @param colour whether the terminal shows colours
 * @param all whether notes on defaults are shown too
 */
record RowsText(int width, boolean colour, boolean all) {
    /**
     * The lines; what is hidden is counted.
     *
     * @param becoming what an exact field becomes, asked for what is shown only
     */
    List<String> lines(List<Row> rows, List<HullName> hulls, BiFunction<Row, HullName, Optional<String>> becoming) {
        var shown = rows.stream().filter(row -> all || row.written()).toList();
        var hidden = rows.size() - shown.size();
        var lines = new ArrayList<String>();
        if (shown.isEmpty()) {
            lines.add(hulls.size() == 1 ? "every field is exact" : "every field is exact on both");
        } else {
            lines.addAll(table(shown, hulls, becoming));
        }
        if (hidden > 0) {
            lines.add(Words.count(hidden, "more row") + " on defaults that nobody wrote: --all");
        }
        return lines;
    }

    /** Without lines of a file, no column for them. */
    private List<String> table(
            List<Row> rows, List<HullName> hulls, BiFunction<Row, HullName, Optional<String>> becoming) {
        var placed = rows.stream().anyMatch(row -> row.line() > 0);
        var columns = new ArrayList<Column>();
        if (placed) {
            columns.add(new Column("LINE", Align.Right));
        }
        columns.add(new Column("FIELD", Align.Wrap));
        hulls.forEach(hull -> columns.add(new Column(heading(hull), Align.Wrap)));
        var table = new Columns(columns);
        for (var row : rows) {
            var cells = new ArrayList<Text>();
            if (placed) {
                cells.add(Text.of(row.line() == 0 ? "" : row.line()));
            }
            cells.add(Text.of(row.field() + (row.written() ? "" : "\n  (default)")));
            hulls.forEach(hull -> cells.add(cell(row.cell(hull), hull, becoming.apply(row, hull))));
            table.row(cells.toArray(Text[]::new));
        }
        return table.lines(width, colour);
    }

    private static Text cell(Cell cell, HullName hull, Optional<String> becomes) {
        if (cell.notes().isEmpty()) {
            var said = cell.above().isEmpty() ? becomes.orElse("") : "see " + cell.above();
            return new Text((cell.fidelity().symbol() + " " + said).strip(), tint(cell.fidelity()));
        }
        var text = cell.notes().stream().map(note -> told(note, hull)).collect(Collectors.joining("\n"));
        return new Text(text, tint(cell.fidelity()));
    }

    private static String told(Note note, HullName hull) {
        return note.fidelity().symbol() + " " + note.reason()
                + Fix.of(note, hull).map(fix -> "\n  fix: " + fix).orElse("");
    }

    static String heading(HullName hull) {
        return hull.name().toUpperCase(Locale.ROOT);
    }

    static Tint tint(Fidelity fidelity) {
        return switch (fidelity) {
            case EXACT -> Tint.Green;
            case EMULATED -> Tint.None;
            case APPROXIMATE -> Tint.Yellow;
            case LOST -> Tint.Red;
            case WEAKENED -> Tint.Magenta;
        };
    }
}
