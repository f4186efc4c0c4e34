package dev.catamaran.parse.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code kubectl} makes of a value without quotes where it may differ from YAML 1.2: {@code sigs.k8s.io/yaml} reads
 * the words and the octal, binary and underscored numbers of YAML 1.1, but none of its dates and numbers to the base 60.
 */
final class EarlierYaml {
    private static final Set<String> YES = Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> NO = Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

    /** Words that YAML 1.2 knows, too; as a key they are written small. */
    private static final Map<String, String> WORDS =
            Map.of("True", "true", "TRUE", "true", "False", "false", "FALSE", "false");

    private static final Pattern ODD = Pattern.compile("[-+]?(0[0-9xXoObB_]|[0-9.][0-9.]*_).*");
    private static final Pattern WHOLE = Pattern.compile(
            "([-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[oO]?(?<octal>[0-7]+)|0[bB](?<binary>[01]+)|(?<decimal>[1-9][0-9]*))");
    private static final Pattern FRACTION =
            Pattern.compile("[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]{1,2})?");
    private static final int MOST_DIGITS = 40;

    private EarlierYaml() {}

    /** {@code true}, {@code false} or a number in decimal; empty where both read the same. */
    static Optional<String> reads(String text) {
        if (YES.contains(text)) {
            return Optional.of("true");
        }
        if (NO.contains(text)) {
            return Optional.of("false");
        }
        return text.length() <= MOST_DIGITS && ODD.matcher(text).matches()
                ? number(text.replace("_", ""))
                : Optional.empty();
    }

    /** The same of a key, which is a text in the end: {@code kubectl} writes what it has read. */
    static Optional<String> readsKey(String text) {
        return Optional.ofNullable(WORDS.get(text)).or(() -> reads(text)).filter(read -> !read.equals(text));
    }

    private static Optional<String> number(String text) {
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return Optional.of(value(whole).toString());
        }
        return FRACTION.matcher(text).matches()
                ? Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static BigInteger value(Matcher whole) {
        var sign = whole.group(1).equals("-") ? "-" : "";
        if (whole.group("hex") != null) {
            return new BigInteger(sign + whole.group("hex"), 16);
        } else if (whole.group("octal") != null) {
            return new BigInteger(sign + whole.group("octal"), 8);
        }
        return whole.group("binary") != null
                ? new BigInteger(sign + whole.group("binary"), 2)
                : new BigInteger(sign + whole.group("decimal"));
    }
}
