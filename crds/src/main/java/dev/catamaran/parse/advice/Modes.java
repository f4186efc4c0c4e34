package dev.catamaran.parse.advice;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Permission bits as others write them: {@code 600}, {@code 0600}, {@code 0o600}, and the decimal 384 of Kubernetes. */
final class Modes {
    private static final Pattern OCTAL = Pattern.compile("0?[oO]?([0-7]{1,4})");
    private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int SHORTEST = 3;

    private Modes() {}

    /** The same digits in our form; never other bits than the given ones, for these may open a file to everybody. */
    static Optional<String> meant(String text, Predicate<String> allowed) {
        var octal = OCTAL.matcher(text);
        var digits = octal.matches() ? Optional.of(padded(octal.group(1))) : Optional.<String>empty();
        if (!DECIMAL.matcher(text).matches()) {
            return digits.filter(allowed).map(Modes::quoted);
        }
        var number = padded(Integer.toOctalString(Integer.parseInt(text)));
        var ofDigits = digits.filter(allowed).filter(_ -> text.length() >= SHORTEST);
        if (ofDigits.filter(Modes::isUsual).isPresent() || !isUsual(number)) {
            return ofDigits.map(Modes::quoted);
        }
        return Optional.of(number).filter(allowed).map(mode -> quoted(mode) + ", which is " + text + " in decimal");
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String quoted(String mode) {
        return '"' + mode + '"';
    }

    /** Whether the owner may do all that the group may, and the group all that others may. */
    private static boolean isUsual(String mode) {
        var owner = mode.charAt(1) - '0';
        var group = mode.charAt(2) - '0';
        var others = mode.charAt(3) - '0';
        return mode.length() == 4 && (owner | group) == owner && (group | others) == group;
    }
}
