package dev.catamaran.parse.document;

import java.util.Optional;

/** Texts of one line that need no quotes, or quotes and no more: nearly all that there are. */
final class PlainText {
    private PlainText() {}

    /** The text as it is written; nothing if it may need more care. */
    static Optional<String> of(String text) {
        if (!isPrintable(text)) {
            return LineBreaks.areIn(text) ? Optional.of(LineBreaks.quoted(text)) : Optional.empty();
        }
        if (Quoting.RULES.needToQuoteValue(text)) {
            return text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? Optional.of('"' + text + '"') : Optional.empty();
        }
        return beginsAsWord(text) && !text.endsWith(" ") ? Optional.of(text) : Optional.empty();
    }

    private static boolean isPrintable(String text) {
        for (var index = 0; index < text.length(); index++) {
            var sign = text.charAt(index);
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }

    /** Signs may mean something where a text begins; a dash and a dot do so before a blank or in threes. */
    private static boolean beginsAsWord(String text) {
        var begin = text.startsWith("--") ? 2 : text.startsWith("-") || text.startsWith(".") ? 1 : 0;
        return begin < text.length() && isOfWord(text.charAt(begin));
    }

    private static boolean isOfWord(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '/'
                || sign == '_'
                || sign == '$';
    }
}
