package dev.catamaran.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The inside view as Markdown: a line per row, a column per orchestrator. */
final class Table {
    /** What was seen when the page was checked in. */
    static final Path PAGE = Path.of("..", "docs", "inside.md");

    private static final Path SEEN = Path.of("target", "inside.md");
    private static final String HEAD = """
            # What a container sees of each field

            Measured by `InsideViewIT` in `e2e`, never by hand: each workload runs on real clusters, a witness in the container
            tells what it sees, and a grade of [fidelity.md](fidelity.md) that is not so is a failed build. Behind what is seen
            stands that grade: `=` exact, `+` emulated, `~` approximate, `x` lost, `!` weakened.

            """;

    private Table() {}

    /** Writes the table and prints it; answers its text. */
    static String write(List<Row> rows, List<Sight> sights, List<String> skipped) {
        var titles = sights.stream().map(Sight::title).distinct().toList();
        var text = new StringBuilder(HEAD)
                .append(skipped.stream()
                        .map(reason -> "Skipped on " + reason + ".\n\n")
                        .collect(Collectors.joining()))
                .append(line("| field | asked | ", titles))
                .append(line("| --- | --- | ", titles.stream().map(_ -> "---").toList()));
        for (var row : rows) {
            text.append(line(
                    start(row),
                    titles.stream().map(title -> cell(row, title, sights)).toList()));
        }
        text.append("\nNo view from inside: ")
                .append(Rows.unseen().entrySet().stream()
                        .map(field -> "`" + field.getKey() + "` (" + field.getValue() + ")")
                        .collect(Collectors.joining("; ")))
                .append(".\n");
        System.out.println(text);
        return write(text.toString());
    }

    private static String write(String text) {
        try {
            Files.createDirectories(SEEN.getParent());
            Files.writeString(SEEN, text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that is checked in. */
    static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which orchestrators a table is of, and what was skipped there. */
    static List<String> places(String table) {
        return table.lines()
                .filter(line -> line.startsWith("Skipped on ") || line.startsWith("| field | "))
                .toList();
    }

    /** How the line of a row begins, before what was seen. */
    static String start(Row row) {
        return "| `%s` (%s) | %s | "
                .formatted(row.path().substring("spec.".length()), row.workload(), plain(row.asked()));
    }

    private static String cell(Row row, String title, List<Sight> sights) {
        return sights.stream()
                .filter(sight -> sight.row().equals(row) && sight.title().equals(title))
                .map(sight -> sight.seen() + " " + sight.grade().symbol()
                        + (sight.wrong().isEmpty() ? "" : " **WRONG**"))
                .collect(Collectors.joining());
    }

    private static String line(String start, List<String> cells) {
        return start + cells.stream().map(Table::plain).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String plain(String text) {
        return text.replace("\n", "⏎").replace("|", "\\|");
    }
}
