package dev.catamaran.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as Kubernetes writes them (resource.Quantity): the server rewrites {@code 0.5} to {@code 500m}. */
final class Amount {
    private static final Pattern FORM =
            Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]{1,2})?)([numkMGTPE]|[KMGTPE]i)?");
    private static final Map<String, Integer> DECIMAL =
            Map.of("n", -9, "u", -6, "m", -3, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final String BINARY = "KMGTPE";

    private Amount() {}

    /** Whether two texts are the same amount; a text that is none is the same as nothing. */
    static boolean same(String one, String other) {
        var first = parse(one);
        var second = parse(other);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }

    private static Optional<BigDecimal> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(match.group(1));
        var unit = Optional.ofNullable(match.group(2)).orElse("");
        if (unit.endsWith("i")) {
            return Optional.of(number.multiply(BigDecimal.valueOf(1024).pow(BINARY.indexOf(unit.charAt(0)) + 1)));
        }
        return Optional.of(number.scaleByPowerOfTen(DECIMAL.getOrDefault(unit, 0)));
    }
}
