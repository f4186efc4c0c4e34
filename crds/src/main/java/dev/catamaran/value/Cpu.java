package dev.catamaran.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of processor time in thousandths of a core, written {@code 250m}, {@code 1} or {@code 1.5} as in Kubernetes.
 *
 * @param millis thousandths of a core, not negative
 */
public record Cpu(long millis) implements Comparable<Cpu> {
    /** What a user may write: whole cores, up to three decimal places, or thousandths with {@code m}. */
    public static final String PATTERN = "^([0-9]{1,7}(\\.[0-9]{1,3})?|[0-9]{1,10}m)$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Reads one; {@link IllegalArgumentException} tells the form. */
    public static Cpu parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("an amount of processor time such as 250m, 1 or 1.5");
        }
        return text.endsWith("m")
                ? new Cpu(Long.parseLong(text.substring(0, text.length() - 1)))
                : new Cpu(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    @Override
    public int compareTo(Cpu other) {
        return Long.compare(millis, other.millis);
    }

    /** The canonical form of Kubernetes: whole cores where it divides, else thousandths. */
    @Override
    public String toString() {
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : millis + "m";
    }
}
