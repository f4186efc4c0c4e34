package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sizes as {@code 64m}, {@code 2gb} or {@code 1.5g}, in bytes; units are powers of 1024 (Compose specification,
 * "Specifying byte values"). Docker also takes {@code KiB}, {@code t}, {@code p}, an exponent and a space before the unit.
 */
public final class ByteSizes {
    private static final Pattern SIZE =
            Pattern.compile("([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[-+]?[0-9]+)?) ?((?:[kmgtp](?:i?b)?|b)?)");
    private static final String FIX = "write a number and a unit, as in 64m; the units are b k m g t p, also kb or kib";
    private static final String UNITS = "kmgtp";

    private ByteSizes() {}

    /** The size in bytes; a part of a byte is cut off. */
    public static Parsed<Long> parse(String text) {
        var size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return new Invalid<>("is no size", FIX);
        }
        var unit = size.group(2).isEmpty() ? -1 : UNITS.indexOf(size.group(2).charAt(0));
        var bytes = Double.parseDouble(size.group(1)) * Math.pow(1024, unit + 1.0);
        if (bytes < 0) {
            return new Invalid<>("is less than nothing", FIX);
        }
        return bytes < Long.MAX_VALUE
                ? new Valid<>((long) bytes)
                : new Invalid<>("is larger than 8 EiB", "write a smaller size");
    }
}
