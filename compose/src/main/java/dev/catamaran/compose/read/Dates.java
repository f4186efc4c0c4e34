package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain words that YAML takes for dates. Compose takes them in extensions ({@code x-…}) only. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:([Tt]|\\s+)(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)?)?");
    private static final int SEPARATOR = 4;
    private static final int HOUR = 5;
    private static final int MINUTE = 6;
    private static final int SECOND = 7;
    private static final int FRACTION = 8;
    private static final int ZONE = 9;

    private final Set<Origin> found = new HashSet<>();

    /** The date that a word stands for, as Compose prints it. */
    static Optional<String> find(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        var match = DATE.matcher(word);
        return match.matches() && zoneFits(match) ? print(match) : Optional.empty();
    }

    /** Remembers that a date stands there. */
    void add(Origin origin) {
        found.add(origin);
    }

    /** Whether a value is a date. */
    boolean has(Node value) {
        return found.contains(value.origin());
    }

    /** Tells of every date outside of extensions. */
    void check(Node document, Problems problems) {
        if (!found.isEmpty()) {
            check(document, Path.root(), problems);
        }
    }

    private void check(Node node, Path path, Problems problems) {
        switch (node) {
            case Scalar scalar
            when has(scalar) ->
                problems.invalid(
                        scalar,
                        path.toString(),
                        "YAML takes this for a date, and Compose has none",
                        "put it in quotes");
            case Scalar _ -> {}
            case Sequence sequence -> {
                for (var index = 0; index < sequence.items().size(); index++) {
                    check(sequence.items().get(index), path.item(index), problems);
                }
            }
            case Mapping mapping ->
                mapping.entries().forEach((key, entry) -> {
                    if (!key.startsWith("x-")) {
                        check(entry.value(), path.key(key), problems);
                    }
                });
        }
    }

    /** With {@code T} there is a zone, with a blank there is none. */
    private static boolean zoneFits(Matcher match) {
        var separator = match.group(SEPARATOR);
        return separator == null || separator.isBlank() == (match.group(ZONE) == null);
    }

    private static Optional<String> print(Matcher match) {
        try {
            var time = LocalDateTime.of(
                    number(match, 1),
                    number(match, 2),
                    number(match, 3),
                    number(match, HOUR),
                    number(match, MINUTE),
                    0);
            var second = number(match, SECOND);
            if (second > 59) {
                return Optional.empty();
            }
            var fraction = Optional.ofNullable(match.group(FRACTION)).orElse("").replaceAll("\\.?0*$", "");
            return Optional.of("%sT%s:%02d%s%s"
                    .formatted(
                            time.toLocalDate(),
                            time.toLocalTime(),
                            second,
                            fraction,
                            Optional.ofNullable(match.group(ZONE)).orElse("Z")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Optional.ofNullable(match.group(group)).map(Integer::parseInt).orElse(0);
    }
}
