package dev.catamaran.compose.source;

import dev.catamaran.compose.dotenv.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path absolute
 * @param name as messages show it
 */
public record SourceFile(Path path, String name, Bytes bytes) {
    /** What a file holds; compared by identity. */
    public static final class Bytes {
        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content;
        }

        byte[] content() {
            return content;
        }
    }

    /** How many bytes it holds. */
    int size() {
        return bytes.content().length;
    }

    /** As a file of variables. */
    public Source asSource() {
        return new Source(name, new String(bytes.content(), StandardCharsets.UTF_8));
    }
}
