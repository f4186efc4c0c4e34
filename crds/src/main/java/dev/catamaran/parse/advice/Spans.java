package dev.catamaran.parse.advice;

import dev.catamaran.value.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as people and other tools write them: {@code 5min}, {@code 1.5h}, {@code 1d}, {@code PT30S}. */
final class Spans {
    private static final Pattern PART = Pattern.compile("\\G([0-9]{1,8}(?:[.][0-9]{1,6})?)\\s*([A-Za-z]*)\\s*");
    private static final long SECOND = 1000;
    private static final long DAY = 86_400 * SECOND;

    /** Milliseconds by unit; a bare number is of seconds. */
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("ms", 1L),
            Map.entry("msec", 1L),
            Map.entry("millis", 1L),
            Map.entry("millisecond", 1L),
            Map.entry("", SECOND),
            Map.entry("s", SECOND),
            Map.entry("sec", SECOND),
            Map.entry("second", SECOND),
            Map.entry("m", 60 * SECOND),
            Map.entry("min", 60 * SECOND),
            Map.entry("minute", 60 * SECOND),
            Map.entry("h", 3600 * SECOND),
            Map.entry("hr", 3600 * SECOND),
            Map.entry("hour", 3600 * SECOND),
            Map.entry("d", DAY),
            Map.entry("day", DAY),
            Map.entry("w", 7 * DAY),
            Map.entry("week", 7 * DAY));

    private Spans() {}

    /** The same in our form; empty where it is none, or not a whole number of milliseconds. */
    static Optional<String> of(String text) {
        if (text.toUpperCase(Locale.ROOT).startsWith("PT")) {
            return standard(text);
        }
        var parts = PART.matcher(text);
        var end = 0;
        var millis = BigDecimal.ZERO;
        while (parts.find()) {
            var unit = unit(parts.group(2));
            if (unit == null || (parts.group(2).isEmpty() && parts.end() - parts.start() < text.length())) {
                return Optional.empty();
            }
            millis = millis.add(new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit)));
            end = parts.end();
        }
        var whole = millis.stripTrailingZeros();
        return end == 0 || end < text.length() || whole.scale() > 0
                ? Optional.empty()
                : Optional.of(Durations.format(Duration.ofMillis(whole.longValueExact())));
    }

    /** A capital M may be a month. */
    private static @Nullable Long unit(String name) {
        var unit = name.toLowerCase(Locale.ROOT);
        return name.equals("M") ? null : UNITS.getOrDefault(unit, UNITS.get(unit.replaceFirst("s$", "")));
    }

    private static Optional<String> standard(String text) {
        try {
            return Optional.of(Durations.format(Duration.parse(text)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
