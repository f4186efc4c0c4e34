package dev.catamaran.compose.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The folders of cases, sorted: {@code <topic>/<case>} and {@code bad/<topic>/<case>}. */
final class Cases {
    static final Path FOLDER = Path.of("src/test/resources/cases").toAbsolutePath();
    private static final String BAD = "bad";

    private Cases() {}

    /** Those that Docker takes. */
    static List<Case> good() {
        return folders(FOLDER, topic -> !topic.endsWith(BAD));
    }

    /** Those that Docker refuses. */
    static List<Case> bad() {
        return folders(FOLDER.resolve(BAD), _ -> true);
    }

    private static List<Case> folders(Path parent, Predicate<Path> topics) {
        return children(parent).stream()
                .filter(topics)
                .flatMap(topic -> children(topic).stream())
                .map(folder -> new Case(FOLDER.relativize(folder).toString(), folder))
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
