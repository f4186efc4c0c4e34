package dev.catamaran.parse;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a document, in the words of a user.
 *
 * @param path the field, such as {@code spec.ports[http].containerPort}
 * @param value what was given, shortened; empty where nothing was, and never a secret's
 * @param reason what is wrong with it, with the allowed range
 * @param fix what to write instead
 */
public record Violation(String path, String value, String reason, String fix) implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::path)
            .thenComparing(Violation::reason)
            .thenComparing(Violation::value);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    /** One line: path, value, reason, fix. */
    @Override
    public String toString() {
        return Stream.of(path, value, reason, fix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
