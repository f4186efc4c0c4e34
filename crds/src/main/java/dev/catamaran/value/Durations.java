package dev.catamaran.value;

import java.time.Duration;
import java.util.regex.Pattern;

/** The grammar of durations, {@code [Nh][Nm][Ns][Nms]} up to 8760h, which {@link Duration} itself does not read. */
public final class Durations {
    /** Hours, minutes, seconds, milliseconds, each at most once and in this order, at least one. */
    public static final String PATTERN = "^([0-9]{1,8}h)?([0-9]{1,8}m)?([0-9]{1,8}s)?([0-9]{1,8}ms)?$";

    private static final Pattern FORM =
            Pattern.compile("^(?:([0-9]{1,8})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,8})s)?(?:([0-9]{1,8})ms)?$");

    private Durations() {}

    /** Reads one; {@link IllegalArgumentException} tells the form. */
    public static Duration parse(String text) {
        var match = FORM.matcher(text);
        if (text.isEmpty() || !match.matches()) {
            throw new IllegalArgumentException("a duration such as 30s, 1m30s or 500ms");
        }
        return Duration.ofHours(part(match.group(1)))
                .plusMinutes(part(match.group(2)))
                .plusSeconds(part(match.group(3)))
                .plusMillis(part(match.group(4)));
    }

    private static long part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The canonical form: {@code 90s} is {@code 1m30s}, nothing is {@code 0s}. */
    public static String format(Duration duration) {
        var text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "m");
        append(text, duration.toSecondsPart(), "s");
        append(text, duration.toMillisPart(), "ms");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount != 0) {
            text.append(amount).append(unit);
        }
    }
}
