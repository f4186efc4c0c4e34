package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Durations as {@code 1h5m30s20ms}: numbers with or without a fraction, each with a unit, in any order (Compose
 * specification, "Specifying durations"). Docker also takes days, weeks, nanoseconds and a sign.
 */
public final class Durations {
    private static final Pattern PART = Pattern.compile("([0-9]*)(?:\\.([0-9]*))?([^0-9.]*)");
    private static final String FIX = "write numbers with units, as in 1m30s; the units are ns us ms s m h d w";
    private static final long SECOND = 1_000_000_000L;

    private Durations() {}

    /** The duration, to the nanosecond; at most 292 years. */
    public static Parsed<Duration> parse(String text) {
        var amount = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (amount.equals("0")) {
            return new Valid<>(Duration.ZERO);
        }
        if (amount.isEmpty()) {
            return new Invalid<>("is no duration", FIX);
        }
        var sum = sum(amount);
        return text.startsWith("-") ? sum.map(Duration::negated) : sum;
    }

    private static Parsed<Duration> sum(String text) {
        var part = PART.matcher(text);
        var sum = 0L;
        for (var at = 0; at < text.length(); at = part.end()) {
            part.region(at, text.length());
            if (!part.lookingAt() || !hasDigits(part)) {
                return new Invalid<>("is no duration", FIX);
            }
            var unit = unit(part.group(3));
            if (unit.isEmpty()) {
                return new Invalid<>(
                        part.group(3).isEmpty() ? "has a number without a unit" : "has a unit that is none", FIX);
            }
            try {
                sum = Math.addExact(sum, nanoseconds(part, unit.get()));
            } catch (ArithmeticException _) {
                return new Invalid<>("is longer than 292 years", "write a shorter duration");
            }
        }
        return new Valid<>(Duration.ofNanos(sum));
    }

    private static boolean hasDigits(MatchResult part) {
        return !part.group(1).isEmpty()
                || (part.group(2) != null && !part.group(2).isEmpty());
    }

    private static Optional<Long> unit(String unit) {
        return switch (unit) {
            case "ns" -> Optional.of(1L);
            case "us", "\u00B5s", "\u03BCs" -> Optional.of(1_000L);
            case "ms" -> Optional.of(1_000_000L);
            case "s" -> Optional.of(SECOND);
            case "m" -> Optional.of(60 * SECOND);
            case "h" -> Optional.of(3_600 * SECOND);
            case "d" -> Optional.of(86_400 * SECOND);
            case "w" -> Optional.of(7 * 86_400 * SECOND);
            default -> Optional.empty();
        };
    }

    /** A fraction is cut after the nanosecond, worked out in floating point as Docker does. */
    private static long nanoseconds(MatchResult part, long unit) {
        var whole = 0L;
        for (var digit : part.group(1).toCharArray()) {
            whole = Math.addExact(Math.multiplyExact(whole, 10L), digit - '0');
        }
        whole = Math.multiplyExact(whole, unit);
        if (part.group(2) == null) {
            return whole;
        }
        var fraction = 0L;
        var scale = 1.0;
        for (var digit : part.group(2).toCharArray()) {
            if (fraction > (Long.MAX_VALUE - 9) / 10) {
                break;
            }
            fraction = fraction * 10 + (digit - '0');
            scale *= 10;
        }
        return Math.addExact(whole, (long) (fraction * (unit / scale)));
    }

    /** As Docker prints it: {@code 1h5m30.02s}, {@code 1.5ms}, {@code 0s}. */
    public static String print(Duration duration) {
        var nanoseconds = Math.abs(duration.toNanos());
        var sign = duration.isNegative() ? "-" : "";
        if (nanoseconds == 0) {
            return "0s";
        }
        if (nanoseconds < 1_000) {
            return sign + nanoseconds + "ns";
        }
        if (nanoseconds < 1_000_000) {
            return sign + decimal(nanoseconds, 1_000) + "\u00B5s";
        }
        if (nanoseconds < SECOND) {
            return sign + decimal(nanoseconds, 1_000_000) + "ms";
        }
        var minutes = nanoseconds / (60 * SECOND);
        return sign
                + (minutes >= 60 ? minutes / 60 + "h" : "")
                + (minutes > 0 ? minutes % 60 + "m" : "")
                + decimal(nanoseconds % (60 * SECOND), SECOND)
                + "s";
    }

    private static String decimal(long amount, long unit) {
        var whole = Long.toString(amount / unit);
        var rest = Long.toString(unit + amount % unit).substring(1).replaceAll("0+$", "");
        return rest.isEmpty() ? whole : whole + "." + rest;
    }
}
