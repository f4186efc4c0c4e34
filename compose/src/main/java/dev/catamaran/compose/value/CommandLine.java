package dev.catamaran.compose.value;

import java.util.List;

/**
 * The words of a command that is written as one text (Compose specification, "command"). No shell runs: Docker takes
 * quotes and backslashes away and leaves the rest as it is. Outside of quotes it stops at {@code ; & | < >}.
 *
 * @param words what is run
 * @param ignored from the sign on at which it stops; empty if everything counts
 */
public record CommandLine(List<String> words, String ignored) {
    /** Keeps a copy. */
    public CommandLine {
        words = List.copyOf(words);
    }

    /** The words of a text; none in a blank one. */
    public static Parsed<CommandLine> parse(String text) {
        return new WordReader(text).read();
    }
}
