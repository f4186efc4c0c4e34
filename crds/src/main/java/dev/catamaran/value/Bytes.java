package dev.catamaran.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount of memory or storage, written {@code 256Mi}, {@code 10G} or {@code 1048576} as in Kubernetes.
 *
 * @param count bytes, not negative
 */
public record Bytes(long count) implements Comparable<Bytes> {
    /** What a user may write: a whole number or one with up to three decimal places, and a unit of 1000 or 1024. */
    public static final String PATTERN = "^([0-9]{1,16}|[0-9]{1,12}(\\.[0-9]{1,3})?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi))$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final List<String> DECIMAL = List.of("", "k", "M", "G", "T", "P");
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi");

    /** Reads one; {@link IllegalArgumentException} tells the form. A fraction of a byte is rounded up. */
    public static Bytes parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("an amount of bytes such as 256Mi, 10G or 1048576");
        }
        var digits = text.replaceAll("[A-Za-z]+$", "");
        var unit = text.substring(digits.length());
        var factor = unit.endsWith("i")
                ? BigDecimal.valueOf(1024).pow(BINARY.indexOf(unit))
                : BigDecimal.valueOf(1000).pow(DECIMAL.indexOf(unit));
        var count = new BigDecimal(digits).multiply(factor).setScale(0, java.math.RoundingMode.CEILING);
        if (count.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("an amount of at most 8191Pi");
        }
        return new Bytes(count.longValueExact());
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(count, other.count);
    }

    /** The largest unit of 1024 that divides it, else plain bytes. */
    @Override
    public String toString() {
        var rest = count;
        var unit = 0;
        while (rest != 0 && rest % 1024 == 0 && unit < BINARY.size() - 1) {
            rest /= 1024;
            unit++;
        }
        return rest + BINARY.get(unit);
    }
}
