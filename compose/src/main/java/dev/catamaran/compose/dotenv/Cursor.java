package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.tree.Origin;

/** A place in a file that moves forward. */
final class Cursor {
    private static final int END = -1;

    private final Source source;
    private final String text;
    private int at;

    private int counted;
    private int line = 1;
    private int column = 1;

    Cursor(Source source) {
        this.source = source;
        text = source.text();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here, or one that no file holds at the end. */
    int sign() {
        return atEnd() ? END : text.codePointAt(at);
    }

    boolean at(String word) {
        return text.startsWith(word, at);
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** Behind the character here. */
    void next() {
        at += Character.charCount(sign());
    }

    /** What lies between an earlier offset and here. */
    String since(int offset) {
        return text.substring(offset, at);
    }

    /** The end of this line, before its line break. */
    void skipLine() {
        var end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /** White space within the line. */
    void skipBlanks() {
        while (Space.isBlank(sign())) {
            at++;
        }
    }

    /** White space, line breaks and comments. */
    void skipToStatement() {
        while (Space.isSpace(sign()) || sign() == '#') {
            if (sign() == '#') {
                skipLine();
            } else {
                at++;
            }
        }
    }

    /** The place of an offset; asked for in ascending order, so that a long file is counted once. */
    Origin origin(int offset) {
        while (counted < offset) {
            var sign = text.codePointAt(counted);
            counted += Character.charCount(sign);
            line += sign == '\n' ? 1 : 0;
            column = sign == '\n' ? 1 : column + 1;
        }
        return new Origin(source.name(), line, column);
    }
}
