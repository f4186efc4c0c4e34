package dev.catamaran.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The inside view as Markdown: a line per row, a column per orchestrator. */
final class Table {
    private static final Path FILE = Path.of("target", "inside-view.md");

    private Table() {}

    /** Writes the table and prints it; answers where. */
    static Path write(List<Row> rows, List<Sight> sights, List<String> skipped) {
        var titles = sights.stream().map(Sight::title).distinct().toList();
        var text = new StringBuilder("# What a container sees of each field\n\n")
                .append(skipped.stream()
                        .map(reason -> "Skipped on " + reason + ".\n\n")
                        .collect(Collectors.joining()))
                .append(line("field", "asked", titles))
                .append(line("---", "---", titles.stream().map(_ -> "---").toList()));
        for (var row : rows) {
            text.append(line(
                    "`" + row.path().substring("spec.".length()) + "` (" + row.workload() + ")",
                    row.asked(),
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

    private static Path write(String text) {
        try {
            Files.createDirectories(FILE.getParent());
            return Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(Row row, String title, List<Sight> sights) {
        return sights.stream()
                .filter(sight -> sight.row().equals(row) && sight.title().equals(title))
                .map(sight -> sight.seen() + " " + sight.grade().symbol()
                        + (sight.wrong().isEmpty() ? "" : " **WRONG**"))
                .collect(Collectors.joining());
    }

    private static String line(String field, String asked, List<String> cells) {
        return "| " + field + " | " + plain(asked) + " | "
                + cells.stream().map(Table::plain).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String plain(String text) {
        return text.replace("\n", "⏎").replace("|", "\\|");
    }
}
