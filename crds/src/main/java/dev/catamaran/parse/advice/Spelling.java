package dev.catamaran.parse.advice;

import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.FileMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The right spelling of a value that was written as others write it, where its meaning is certain. */
public final class Spelling {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{0,12}[.][0-9]{1,12}|[0-9]{1,12})(cores?|v?cpus?)?");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12}(?:[.][0-9]{1,3})?)([kmgtp]?)(i?)(b|bytes?)?");
    private static final int LONGEST = 40;

    /** Words of Compose and {@code docker run} for constants of ours. */
    private static final Map<String, String> WORDS = Map.of(
            "always", "Any",
            "unless-stopped", "Any",
            "no", "None",
            "never", "None",
            "missing", "IfNotPresent",
            "if_not_present", "IfNotPresent",
            "runtime/default", "RuntimeDefault");

    private Spelling() {}

    /**
     * What to write, such as {@code 5m} for {@code 5min}; where it may mean one of two things, both.
     *
     * @param type the Java type of the value
     * @param allowed whether a spelling is taken there: nothing else is named
     */
    public static Optional<String> of(Class<?> type, String text, Predicate<String> allowed) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (type == FileMode.class) {
            return Modes.meant(text, allowed);
        }
        var spelt = candidates(type, text.strip()).stream().filter(allowed).toList();
        return spelt.isEmpty()
                ? Optional.empty()
                : Optional.of(spelt.stream().map(one -> one + gloss(one, spelt)).collect(Collectors.joining(", or ")));
    }

    private static List<String> candidates(Class<?> type, String text) {
        if (type == Duration.class) {
            return Spans.of(text).stream().toList();
        } else if (type == Bytes.class) {
            return size(text.replaceAll("\\s", "").replace(',', '.').toLowerCase(Locale.ROOT));
        } else if (type == Cpu.class) {
            return cores(text.replaceAll("\\s", "").replace(',', '.').toLowerCase(Locale.ROOT)).stream()
                    .toList();
        }
        return type.isEnum()
                ? Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT))).stream()
                        .toList()
                : List.of();
    }

    /** A unit with an i is of 1024; without it, Docker takes it for that and everybody else for 1000. */
    private static List<String> size(String text) {
        var match = SIZE.matcher(text);
        if (!match.matches()) {
            return List.of();
        }
        var unit = match.group(2);
        var number = match.group(1);
        if (unit.isEmpty()) {
            return match.group(4) == null ? List.of() : List.of(number);
        }
        var binary = number + unit.toUpperCase(Locale.ROOT) + "i";
        return match.group(3).isEmpty()
                ? List.of(binary, number + (unit.equals("k") ? unit : unit.toUpperCase(Locale.ROOT)))
                : List.of(binary);
    }

    private static String gloss(String one, List<String> all) {
        if (all.size() == 1) {
            return "";
        }
        return one.endsWith("i") ? " as Docker counts" : " by thousands";
    }

    /** Thousandths of a core are the finest that there is; less is rounded up, as Kubernetes does. */
    private static Optional<String> cores(String text) {
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var millis = new BigDecimal(match.group(1)).movePointRight(3).setScale(0, RoundingMode.CEILING);
        return Optional.of(new Cpu(millis.longValueExact()).toString());
    }
}
