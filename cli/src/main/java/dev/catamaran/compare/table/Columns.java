package dev.catamaran.compare.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text whose columns are as wide as their content, until the page is full: then the widest flexible columns
 * wrap their words, with a hanging indent. No line has trailing blanks.
 */
public final class Columns {
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<Column> columns;
    private final List<List<Text>> rows = new ArrayList<>();

    /** A column: its heading, and how its text lies. */
    public record Column(String heading, Align align) {}

    /** How a column's text lies. */
    public enum Align {
        /** On the left, never wrapped. */
        Left,
        /** On the right, never wrapped. */
        Right,
        /** On the left; wraps when the page is full. */
        Wrap
    }

    /** A cell: its text and colour; a line feed begins a line of its own. */
    public record Text(String text, Tint tint) {
        /** Without colour. */
        public static Text of(Object text) {
            return new Text(text.toString(), Tint.None);
        }
    }

    /** A table with these columns; without any heading, no line of headings. */
    public Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with a cell per column. */
    public void row(Text... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    /** The lines, at most {@code width} wide where the words allow it. */
    public List<String> lines(int width, boolean colour) {
        var widths = widths(width);
        var lines = new ArrayList<String>();
        if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
            lines.addAll(row(
                    columns.stream().map(column -> Text.of(column.heading())).toList(), widths, false));
        }
        rows.forEach(row -> lines.addAll(row(row, widths, colour)));
        return List.copyOf(lines);
    }

    private int[] widths(int width) {
        var widths = IntStream.range(0, columns.size())
                .map(column -> Math.max(columns.get(column).heading().length(), widest(column)))
                .toArray();
        var spare = width
                - GAP.length() * (columns.size() - 1)
                - Arrays.stream(widths).sum();
        while (spare < 0) {
            var widest = IntStream.range(0, columns.size())
                    .filter(column -> columns.get(column).align() == Align.Wrap && widths[column] > NARROWEST)
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one);
            if (widest.isEmpty()) {
                return widths;
            }
            widths[widest.getAsInt()]--;
            spare++;
        }
        return widths;
    }

    private int widest(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).text().lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private List<String> row(List<Text> cells, int[] widths, boolean colour) {
        var wrapped = IntStream.range(0, cells.size())
                .mapToObj(column -> Wrapping.wrap(cells.get(column).text(), widths[column]))
                .toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, wrapped, line, widths, colour))
                .toList();
    }

    private String line(List<Text> cells, List<List<String>> wrapped, int line, int[] widths, boolean colour) {
        var text = new StringBuilder();
        var pending = 0;
        for (var column = 0; column < cells.size(); column++) {
            var part = line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
            var blank = widths[column] - part.length();
            var right = columns.get(column).align() == Align.Right;
            if (!part.isEmpty()) {
                text.repeat(' ', pending + (right ? blank : 0))
                        .append(cells.get(column).tint().on(part, colour));
                pending = 0;
            }
            pending += GAP.length() + (part.isEmpty() ? widths[column] : right ? 0 : blank);
        }
        return text.toString();
    }
}
