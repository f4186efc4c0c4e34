package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a verb printed once and prints still; {@code -Dgolden.update} writes it anew. */
final class Transcripts {
    private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

    private Transcripts() {}

    static void same(String name, String printed) throws IOException {
        var file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(file));
    }
}
