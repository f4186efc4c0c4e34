package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.ArrayList;
import java.util.List;

/** Cuts a command line into words, as the library does that Docker uses: with its views of backquotes and brackets. */
final class WordReader {
    private static final String FIX = "write the words as a list, as in [\"sh\", \"-c\", \"…\"]";
    private static final String ENDS = ";&|<>";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** Whether there is a word at all: one between quotes may be empty. */
    private boolean begun;

    private Quote quote = Quote.NONE;
    private boolean backquote;

    private enum Quote {
        NONE,
        SINGLE,
        DOUBLE,
        BRACKET
    }

    WordReader(String text) {
        this.text = text;
    }

    Parsed<CommandLine> read() {
        var at = 0;
        for (; at < text.length() && !isEnd(text.charAt(at)); at++) {
            var sign = text.charAt(at);
            if (sign == '\\' && quote != Quote.SINGLE) {
                at++;
                if (at == text.length()) {
                    return new Invalid<>("ends with a backslash", FIX);
                }
                append(text.charAt(at));
            } else if (sign == '(' && !opensBracket() && !isQuoted()) {
                return new Invalid<>("has a bracket outside of quotes", FIX);
            } else {
                read(sign);
            }
        }
        if (quote != Quote.NONE || backquote) {
            return new Invalid<>("has a quote or a bracket without its partner", FIX);
        }
        finish(text.startsWith(">", at));
        return new Valid<>(new CommandLine(words, text.substring(at)));
    }

    private boolean isEnd(char sign) {
        return ENDS.indexOf(sign) >= 0 && quote == Quote.NONE && !backquote;
    }

    /** Whether brackets count for nothing here. */
    private boolean isQuoted() {
        return quote == Quote.SINGLE || quote == Quote.DOUBLE || backquote;
    }

    private boolean opensBracket() {
        return quote == Quote.NONE && !backquote && !word.isEmpty() && word.charAt(word.length() - 1) == '$';
    }

    private void read(char sign) {
        switch (sign) {
            case ' ', '\t', '\r', '\n' -> readSpace(sign);
            case '"' -> readQuote(sign, Quote.DOUBLE, Quote.SINGLE);
            case '\'' -> readQuote(sign, Quote.SINGLE, Quote.DOUBLE);
            case '`' -> {
                backquote ^= quote == Quote.NONE;
                append(sign);
            }
            case '(' -> {
                quote = isQuoted() ? quote : Quote.BRACKET;
                append(sign);
            }
            case ')' -> {
                quote = isQuoted() ? quote : quote == Quote.BRACKET ? Quote.NONE : Quote.BRACKET;
                append(sign);
            }
            default -> append(sign);
        }
    }

    private void readSpace(char sign) {
        if (quote != Quote.NONE || backquote) {
            word.append(sign);
        } else {
            finish(false);
        }
    }

    private void readQuote(char sign, Quote own, Quote other) {
        if (quote == other || quote == Quote.BRACKET) {
            append(sign);
        } else {
            begun |= quote == own;
            quote = quote == own ? Quote.NONE : own;
        }
    }

    private void append(char sign) {
        begun = true;
        word.append(sign);
    }

    /** Ends a word; before {@code >} one that begins with a digit is a file's number and no word. */
    private void finish(boolean redirected) {
        var isNumber = redirected && !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
        if (begun && !isNumber) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}
