package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A file of a case that says what comes out of it; {@code -Dgolden.update} rewrites it. */
final class Golden {
    private Golden() {}

    static void check(Case one, String file, String found) {
        if (System.getProperty("golden.update") != null) {
            try {
                Files.writeString(one.folder().resolve(file), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(found)
                .as("%s of %s: read the difference, then mvn test -pl compose -Dgolden.update", file, one.name())
                .isEqualTo(one.text(file));
    }
}
