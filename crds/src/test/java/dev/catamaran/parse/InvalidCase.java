package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A file below {@code invalid/}: a specification that breaks one rule and one that keeps it. Read from the test-jar, too.
 *
 * @param message what both the parser and the API server say
 * @param path the field that the parser names
 * @param admission whether the API server holds the rule
 * @param before what was applied before, of a rule about changes
 */
public record InvalidCase(
        String name,
        String message,
        String path,
        boolean admission,
        Optional<JsonNode> before,
        JsonNode valid,
        JsonNode invalid) {

    /** All of them, sorted by name. */
    public static List<InvalidCase> all() {
        try (var files = Files.list(folder())) {
            return files.sorted().map(InvalidCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first document of a text. */
    public static JsonNode tree(String text) {
        return switch (DocumentReader.read("case", text)) {
            case Parsed.Valid<List<Document>>(var documents) ->
                documents.getFirst().tree();
            case Parsed.Invalid<List<Document>>(var violations) -> throw new AssertionError(violations);
        };
    }

    private static Path folder() {
        try {
            var place = Objects.requireNonNull(InvalidCase.class.getResource("/invalid"))
                    .toURI();
            return place.getScheme().equals("jar") ? inJar(place) : Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path inJar(URI place) {
        try {
            return FileSystems.getFileSystem(place).getPath("/invalid");
        } catch (FileSystemNotFoundException _) {
            try {
                return FileSystems.newFileSystem(place, Map.of()).getPath("/invalid");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static InvalidCase read(Path file) {
        try {
            var tree = tree(Files.readString(file));
            return new InvalidCase(
                    file.getFileName().toString(),
                    tree.required("message").textValue(),
                    tree.required("path").textValue(),
                    tree.required("admission").booleanValue(),
                    Optional.ofNullable(tree.get("before")),
                    tree.required("valid"),
                    tree.required("invalid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
