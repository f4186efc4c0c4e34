package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a test compares; {@code -Dgolden.update} rewrites it. */
final class Golden {
    private Golden() {}

    static void verify(Path file, String actual) {
        if (Boolean.getBoolean("golden.update") || "".equals(System.getProperty("golden.update"))) {
            try {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(file)
                .as("%s: read the difference, then -Dgolden.update", Project.name(file))
                .exists();
        assertThat(actual)
                .as("%s: read the difference, then -Dgolden.update", Project.name(file))
                .isEqualTo(Project.text(file));
    }
}
