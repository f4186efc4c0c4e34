package dev.catamaran.compose.read;

import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which plain words Compose takes for numbers, and how it prints them. Beside YAML 1.2 it takes {@code 010} for 8,
 * {@code 0b11} for 3 and {@code 1_000} for 1000. A whole number that fits no 64 bits is a fraction.
 */
final class Numbers {
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LARGEST = BigInteger.TWO.pow(Long.SIZE).subtract(BigInteger.ONE);
    private static final Pattern WHOLE =
            Pattern.compile("([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))");
    private static final Pattern FRACTION =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern INNER_UNDERSCORE = Pattern.compile("(?<=[0-9])_(?=[0-9])");

    /** The radix of each group of {@link #WHOLE} from the second on. */
    private static final int[] RADIX = {16, 2, 8, 10};

    /** No number of 64 bits has more digits, be they zeros and ones. */
    private static final int MOST_DIGITS = Long.SIZE;

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private static final int LONGEST_FIXED = 6;
    private static final int SHORTEST_FIXED = -4;

    private Numbers() {}

    /** The number that a plain word stands for. */
    static Optional<Scalar> find(String word, Origin origin) {
        if (word.isEmpty() || "+-.0123456789".indexOf(word.charAt(0)) < 0) {
            return Optional.empty();
        }
        return switch (word) {
            case ".nan", ".NaN", ".NAN" -> fraction(Double.NaN, origin);
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> fraction(Double.POSITIVE_INFINITY, origin);
            case "-.inf", "-.Inf", "-.INF" -> fraction(Double.NEGATIVE_INFINITY, origin);
            default -> finite(word, origin);
        };
    }

    private static Optional<Scalar> finite(String word, Origin origin) {
        var plain = word.startsWith(".") ? INNER_UNDERSCORE.matcher(word).replaceAll("") : word.replace("_", "");
        return whole(plain, origin)
                .or(() -> FRACTION.matcher(plain).matches() ? parse(plain, origin) : Optional.empty());
    }

    private static Optional<Scalar> whole(String plain, Origin origin) {
        var match = WHOLE.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        for (var group = 0; group < RADIX.length; group++) {
            var written = match.group(group + 2);
            if (written != null) {
                var digits = LEADING_ZEROS.matcher(written).replaceFirst("");
                if (digits.length() > MOST_DIGITS) {
                    return Optional.empty();
                }
                var value = new BigInteger(match.group(1) + digits, RADIX[group]);
                var fits = value.compareTo(SMALLEST) >= 0 && value.compareTo(LARGEST) <= 0;
                return fits
                        ? Optional.of(new Scalar(Kind.INTEGER, value.toString(), origin, Directive.MERGE))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Scalar> parse(String plain, Origin origin) {
        var value = Double.parseDouble(plain);
        return Double.isInfinite(value) ? Optional.empty() : fraction(value, origin);
    }

    private static Optional<Scalar> fraction(double value, Origin origin) {
        return Optional.of(new Scalar(Kind.FLOAT, print(value), origin, Directive.MERGE));
    }

    /** The shortest digits that stand for the value; with an exponent from 1e+06 on and below 1e-04. */
    static String print(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= SHORTEST_FIXED && exponent < LONGEST_FIXED) {
            return exact.toPlainString();
        }
        var digits = exact.unscaledValue().abs().toString();
        var mantissa = digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "");
        return (value < 0 ? "-" : "")
                + mantissa
                + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
