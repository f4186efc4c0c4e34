package dev.catamaran.compose.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.tokens.ScalarToken;

/** Escapes of YAML 1.2 that Compose does not know: {@code "\\/"}. */
final class Escapes {
    private Escapes() {}

    /** Stops as the scanner does at an escape that it does not know. */
    static void check(ScalarToken word) {
        if (word.getStyle() != ScalarStyle.DOUBLE_QUOTED) {
            return;
        }
        var begin = word.getStartMark().orElseThrow();
        var text = begin.getBuffer();
        var length = word.getEndMark().orElseThrow().getPointer() - begin.getPointer();
        for (var at = 1; at < length - 1; at++) {
            if (text[begin.getPointer() + at] == '\\') {
                at++;
                if (text[begin.getPointer() + at] == '/') {
                    throw new ScannerException(
                            "while scanning a double-quoted scalar",
                            Optional.of(begin),
                            "found unknown escape character /(47)",
                            Optional.of(after(begin, at)));
                }
            }
        }
    }

    private static Mark after(Mark begin, int characters) {
        var text = begin.getBuffer();
        var line = begin.getLine();
        var column = begin.getColumn();
        for (var at = begin.getPointer(); at < begin.getPointer() + characters; at++) {
            var ends = text[at] == '\n';
            line += ends ? 1 : 0;
            column = ends ? 0 : column + 1;
        }
        return new Mark(
                begin.getName(), begin.getIndex() + characters, line, column, text, begin.getPointer() + characters);
    }
}
