package dev.catamaran.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is checked in: stale is red, {@code -Dgolden.update} rewrites it. */
final class Golden {
    private Golden() {}

    static void check(Path file, String expected) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, expected);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "nothing")
                    .as("%s is stale: run mvn test -pl crds -Dgolden.update and read the difference", file)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
