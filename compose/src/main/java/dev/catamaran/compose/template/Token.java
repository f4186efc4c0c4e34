package dev.catamaran.compose.template;

/**
 * What begins at a dollar sign. The bounds are Docker's, odd ones too: an expression stands on one line; a brace inside a
 * word counts only if it has a partner, and the character after an opening brace is never one.
 */
sealed interface Token {
    /** No variable: {@code $$} is one dollar sign, a dollar sign before anything that begins no name stays itself. */
    record Dollar(int end) implements Token {}

    /** {@code $NAME} or {@code ${NAME}}. */
    record Reference(String name, int end) implements Token {}

    /**
     * {@code ${NAME:-word}}.
     *
     * @param word where the word begins
     * @param end behind the closing brace
     */
    record Conditional(String name, Operator operator, int word, int end) implements Token {}

    /** Neither, which Compose refuses. */
    record Broken(String reason, String fix, int end) implements Token {}

    /** The offset behind it. */
    int end();

    /** The token at a dollar sign. */
    static Token at(String text, int dollar) {
        var next = dollar + 1;
        if (text.startsWith("$", next)) {
            return new Dollar(next + 1);
        }
        if (text.startsWith("{", next)) {
            return braced(text, next + 1);
        }
        var end = endOfName(text, next);
        return end == next ? new Dollar(next) : new Reference(text.substring(next, end), end);
    }

    private static Token braced(String text, int start) {
        var end = endOfName(text, start);
        var name = text.substring(start, end);
        if (name.isEmpty()) {
            return new Broken(
                    "\"${\" stands before no variable's name", "name one, as in ${NAME}, or write $$ for $", end);
        }
        if (text.startsWith("}", end)) {
            return new Reference(name, end + 1);
        }
        return Operator.at(text, end)
                .map(operator -> conditional(text, name, operator, end))
                .orElseGet(() -> unclosed(text, name, end));
    }

    private static Token conditional(String text, String name, Operator operator, int end) {
        var word = end + operator.sign().length();
        var brace = closingBrace(text, word);
        return brace < 0
                ? unclosed(text, name + operator.sign(), text.length())
                : new Conditional(name, operator, word, brace + 1);
    }

    private static Token unclosed(String text, String opened, int end) {
        if (end < text.length() && text.charAt(end) != '\n') {
            var sign = Character.toString(text.codePointAt(end));
            return new Broken(
                    "\"${" + opened + "\" is followed by \"" + sign + "\"; allowed are } :- - :? ? :+ +",
                    "name the variable with letters, digits and _ only, or write $$ for $",
                    end);
        }
        return new Broken("\"${" + opened + "\" is not closed on its line", "add a }, or write $$ for $", end);
    }

    /** The brace that ends a word; where the braces do not pair, the last one on the line; -1 if there is none. */
    private static int closingBrace(String text, int word) {
        var depth = 1;
        var last = -1;
        for (int at = word; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '}') {
                last = at;
                depth--;
            }
            if (depth == 0) {
                return last;
            }
            if (text.charAt(at) == '{') {
                depth++;
                if (text.startsWith("}", at + 1)) {
                    last = at + 1;
                }
                at += text.startsWith("\n", at + 1) ? 0 : 1;
            }
        }
        return last;
    }

    private static int endOfName(String text, int start) {
        var end = start;
        while (end < text.length() && isName(text.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    private static boolean isName(char sign, boolean first) {
        return sign == '_'
                || (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (!first && sign >= '0' && sign <= '9');
    }
}
