package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.model.unit.Bytes;
import dev.catamaran.compose.model.unit.Count;
import dev.catamaran.compose.model.unit.FileMode;
import dev.catamaran.compose.parse.Walk.Stage;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.value.ByteSizes;
import dev.catamaran.compose.value.Durations;
import dev.catamaran.compose.value.Parsed;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads an amount with a notation of its own. */
final class Units {
    private static final Pattern OCTAL = Pattern.compile("[0-7]{1,12}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");

    private Units() {}

    static Reading read(Value form, Scalar scalar, Stage stage) {
        if (!fits(form, scalar)) {
            return new Reading.Bad(Texts.expected(form), fix(form, scalar));
        }
        if (stage == Stage.WRITTEN) {
            return new Reading.Later();
        }
        if (form.type() == Bytes.class && scalar.kind() == Kind.FLOAT) {
            return new Reading.Lost(
                    new Bytes(0),
                    "is forgotten, as a number with a point, an exponent or too many digits",
                    "put it in quotes");
        }
        return switch (value(form, scalar)) {
            case Valid<?>(var value) -> new Reading.Good(value);
            case Invalid<?>(var reason, var fix) -> new Reading.Bad(reason, fix);
        };
    }

    private static String fix(Value form, Scalar scalar) {
        return switch (scalar.kind()) {
            case NULL -> "write one, or remove the key";
            case TEXT, INTEGER, FLOAT -> "put it in quotes";
            case BOOLEAN -> "write " + Texts.value(form);
        };
    }

    private static boolean fits(Value form, Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> true;
            case INTEGER -> form.type() != Duration.class && !form.bounds().strict();
            case FLOAT -> form.bounds().takes(Also.FRACTION) || (takesWhole(form) && isWhole(scalar.text()));
            case BOOLEAN, NULL -> false;
        };
    }

    private static boolean takesWhole(Value form) {
        return form.type() == Bytes.class && !form.bounds().strict();
    }

    /** Compose's schema takes 1e3 for a whole number. */
    private static boolean isWhole(String fraction) {
        return Character.isDigit(fraction.charAt(fraction.length() - 1))
                && new BigDecimal(fraction).stripTrailingZeros().scale() <= 0;
    }

    private static Parsed<?> value(Value form, Scalar scalar) {
        var type = form.type();
        if (type == Duration.class) {
            return Durations.parse(scalar.text());
        }
        if (type == Bytes.class) {
            return size(form, scalar);
        }
        return type == FileMode.class ? mode(form, scalar) : count(form, scalar);
    }

    private static Parsed<Bytes> size(Value form, Scalar scalar) {
        return scalar.kind() == Kind.TEXT
                ? ByteSizes.parse(scalar.text()).map(Bytes::new)
                : whole(form, scalar.text()).map(Bytes::new);
    }

    private static Parsed<FileMode> mode(Value form, Scalar scalar) {
        if (scalar.kind() == Kind.INTEGER) {
            return whole(form, scalar.text()).map(FileMode::new);
        }
        return OCTAL.matcher(scalar.text()).matches()
                ? new Valid<>(new FileMode(Long.parseLong(scalar.text(), 8)))
                : new Invalid<>(Texts.expected(form), "write octal digits");
    }

    private static Parsed<Count> count(Value form, Scalar scalar) {
        return scalar.text().equalsIgnoreCase("all")
                ? new Valid<>(Count.ALL)
                : whole(form, scalar.text()).map(Count::new);
    }

    private static Parsed<Long> whole(Value form, String text) {
        if (!WHOLE.matcher(text).matches()) {
            return new Invalid<>(Texts.expected(form), "");
        }
        var value = new BigInteger(text);
        if (value.bitLength() >= Long.SIZE) {
            return new Invalid<>("is out of range", "write a number of 64 bits");
        }
        return value.longValue() < form.bounds().min()
                ? new Invalid<>("is too small", "write " + form.bounds().min() + " or more")
                : new Valid<>(value.longValue());
    }
}
