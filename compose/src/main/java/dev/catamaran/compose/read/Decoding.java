package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes as text. */
final class Decoding {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    /** Ends a line in YAML 1.1, which Compose reads, and not in 1.2. */
    private static final char NEXT_LINE = '\u0085';

    private Decoding() {}

    /** The text without a byte order mark; empty, and told, if the bytes are none or too many. */
    static Optional<String> text(String file, byte[] content, Problems problems) {
        if (content.length > Bounds.BYTES) {
            var reason = "holds " + content.length + " bytes, and at most " + Bounds.BYTES + " are read";
            problems.invalid(new Origin(file, 1, 1), "", reason, "split the file, and name the parts under `include`");
            return Optional.empty();
        }
        if (startsWith(content, BIG_ENDIAN_MARK)) {
            return decode(file, content, BIG_ENDIAN_MARK.length, StandardCharsets.UTF_16BE, problems);
        }
        if (startsWith(content, LITTLE_ENDIAN_MARK)) {
            return decode(file, content, LITTLE_ENDIAN_MARK.length, StandardCharsets.UTF_16LE, problems);
        }
        var begin = startsWith(content, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return decode(file, content, begin, StandardCharsets.UTF_8, problems);
    }

    private static Optional<String> decode(String file, byte[] content, int begin, Charset charset, Problems problems) {
        var bytes = ByteBuffer.wrap(content, begin, content.length - begin);
        var text = CharBuffer.allocate(content.length);
        var result = charset.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            var reason = "the bytes here are not " + charset.name() + " text";
            problems.invalid(end(file, text), "", reason, "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.toString().replace(NEXT_LINE, '\n'));
    }

    private static Origin end(String file, CharSequence text) {
        var line = 1;
        var column = 1;
        for (var index = 0; index < text.length(); index++) {
            var newLine = text.charAt(index) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Origin(file, line, column);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var index = 0; index < mark.length; index++) {
            if (content[index] != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
