package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Form.Bounds;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number. */
final class Amounts {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,30}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?([0-9]{1,30}[.]?[0-9]{0,30}|[.][0-9]{1,30})([eE][-+]?[0-9]{1,3})?");

    private Amounts() {}

    static Reading read(Value form, Scalar scalar) {
        if (form.type() == Float.class) {
            return decimal(form, scalar)
                    .map(BigDecimal::floatValue)
                    .filter(number -> Float.isFinite(number))
                    .<Reading>map(Reading.Good::new)
                    .orElseGet(() -> bad(form));
        }
        var reading = whole(form, scalar)
                .map(value -> cut(form, scalar, bounded(form, value)))
                .orElseGet(() -> bad(form));
        return form.bounds().exact() && scalar.kind() == Kind.FLOAT && !(reading instanceof Reading.Bad)
                ? new Reading.Bad("is a number with a point or an exponent", "write digits alone")
                : reading;
    }

    private static Reading bad(Value form) {
        return new Reading.Bad(
                Texts.expected(form), form.bounds().strict() ? "write digits, without quotes" : "write digits");
    }

    private static Reading bounded(Value form, BigInteger value) {
        var bounds = form.bounds();
        return value.compareTo(BigInteger.valueOf(bounds.min())) < 0
                        || value.compareTo(BigInteger.valueOf(bounds.max())) > 0
                ? new Reading.Bad("is out of range", range(bounds))
                : new Reading.Good(value.longValueExact());
    }

    private static Reading cut(Value form, Scalar scalar, Reading whole) {
        return whole instanceof Reading.Good(var value)
                        && scalar.kind() == Kind.FLOAT
                        && decimal(form, scalar).filter(Amounts::isWhole).isEmpty()
                ? new Reading.Lost(value, "is cut to " + value, "write a whole number")
                : whole;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String range(Bounds bounds) {
        if (bounds.max() == Long.MAX_VALUE) {
            return bounds.min() == Long.MIN_VALUE ? "write a number of 64 bits" : "write " + bounds.min() + " or more";
        }
        return "write " + bounds.min() + " to " + bounds.max();
    }

    private static Optional<BigInteger> whole(Value form, Scalar scalar) {
        return switch (scalar.kind()) {
            case INTEGER -> Optional.of(new BigInteger(scalar.text()));
            case FLOAT ->
                decimal(form, scalar)
                        .filter(value -> form.bounds().takes(Also.FRACTION) || isWhole(value))
                        .map(BigDecimal::toBigInteger);
            case TEXT ->
                Optional.of(scalar.text())
                        .filter(text ->
                                !form.bounds().strict() && WHOLE.matcher(text).matches())
                        .map(BigInteger::new);
            case BOOLEAN, NULL -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> decimal(Value form, Scalar scalar) {
        return switch (scalar.kind()) {
            case INTEGER, FLOAT -> number(scalar.text());
            case TEXT -> form.bounds().strict() ? Optional.empty() : number(scalar.text());
            case BOOLEAN, NULL -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
