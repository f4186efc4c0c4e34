package dev.catamaran.cli.input;

import dev.catamaran.cli.console.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds and reads the files that a user names; what cannot be read is told beside what can. */
final class Sources {
    /** What the standard input is called in messages. */
    static final String STANDARD_INPUT = "stdin";

    private static final int LARGEST = 4 << 20;

    /** A file's name as the user gave it, and what it holds. */
    record Source(String name, String text) {}

    private final List<Source> found = new ArrayList<>();
    private final List<String> wrong;

    private Sources(List<String> wrong) {
        this.wrong = wrong;
    }

    /**
     * The files: folders give their YAML and JSON files, sorted, without those of folders below.
     *
     * @param wrong takes a line for each that is none or holds no text
     */
    static List<Source> read(InputStream in, List<String> names, List<String> wrong) {
        var sources = new Sources(wrong);
        for (var name : names) {
            if (name.isBlank()) {
                wrong.add("\"\": names no file: write . for this folder");
            } else if (name.equals("-")) {
                sources.text(STANDARD_INPUT, in);
            } else if (Files.isDirectory(Path.of(name))) {
                sources.folder(name).forEach(sources::file);
            } else {
                sources.file(name);
            }
        }
        return List.copyOf(sources.found);
    }

    private List<String> folder(String name) {
        try (var files = Files.list(Path.of(name))) {
            var found = files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(Sources::isDocument)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                wrong.add("%s: the folder holds no .yaml, .yml or .json file: name %s"
                        .formatted(name, below(Path.of(name)).orElse("another one")));
            }
            return found;
        } catch (IOException e) {
            throw Failure.failed(name + ": cannot be read: " + e.getMessage());
        }
    }

    /** A folder of this one that holds some. */
    private static Optional<String> below(Path folder) throws IOException {
        try (var below = Files.find(folder, 2, (path, _) -> isDocument(path.toString()))) {
            return below.map(file -> String.valueOf(file.getParent())).min(Comparator.naturalOrder());
        }
    }

    private static boolean isDocument(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
    }

    private void file(String name) {
        var path = Path.of(name);
        if (!Files.exists(path)) {
            wrong.add("%s: no such file in %s: correct the path"
                    .formatted(name, Path.of("").toAbsolutePath()));
            return;
        }
        try (var in = Files.newInputStream(path)) {
            text(name, in);
        } catch (IOException e) {
            throw Failure.failed(name + ": cannot be read: " + e.getMessage());
        }
    }

    private void text(String name, InputStream in) {
        try {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                wrong.add(name + ": is larger than 4 MiB: split it");
                return;
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            found.add(new Source(name, text.toString()));
        } catch (CharacterCodingException _) {
            wrong.add(name + ": is not UTF-8 text: save it as UTF-8");
        } catch (IOException e) {
            throw Failure.failed(name + ": cannot be read: " + e.getMessage());
        }
    }
}
