package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.parse.Walk.Stage;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a single value by its type. A number or flag may be written as a text, as interpolation makes it. */
final class Scalars {
    private Scalars() {}

    static Reading read(Value form, Scalar scalar, Stage stage) {
        var type = form.type();
        if (type == String.class) {
            return text(form, scalar);
        }
        if (type == Boolean.class) {
            return flag(form, scalar);
        }
        if (type == Long.class || type == Float.class) {
            return Amounts.read(form, scalar);
        }
        if (Word.class.isAssignableFrom(type)) {
            return word(form, scalar);
        }
        return Units.read(form, scalar, stage);
    }

    private static Reading text(Value form, Scalar scalar) {
        var bounds = form.bounds();
        var taken = switch (scalar.kind()) {
            case TEXT -> true;
            case INTEGER -> bounds.takes(Also.INTEGER);
            case FLOAT -> bounds.takes(Also.FRACTION);
            case BOOLEAN -> bounds.takes(Also.FLAG);
            case NULL -> bounds.takes(Also.NOTHING);
        };
        if (!taken) {
            return new Reading.Bad(
                    Texts.expected(form), scalar.isNull() ? "write one, or remove the key" : "put it in quotes");
        }
        if (!bounds.pattern().isEmpty()
                && !Pattern.compile(bounds.pattern()).matcher(scalar.text()).find()) {
            return new Reading.Bad("is not allowed", "write " + bounds.meaning());
        }
        return new Reading.Good(scalar.text());
    }

    private static Reading flag(Value form, Scalar scalar) {
        if (scalar.kind() == Kind.BOOLEAN) {
            return new Reading.Good(Boolean.valueOf(scalar.text()));
        }
        if (scalar.kind() != Kind.TEXT || form.bounds().strict()) {
            return new Reading.Bad(Texts.expected(form), "write true or false, without quotes");
        }
        return switch (scalar.text().toLowerCase(Locale.ROOT)) {
            case "true" -> new Reading.Good(true);
            case "false" -> new Reading.Good(false);
            case "y", "yes", "on" -> new Reading.Old(true, "is no flag of YAML 1.2", "write true");
            case "n", "no", "off" -> new Reading.Old(false, "is no flag of YAML 1.2", "write false");
            default -> new Reading.Bad(Texts.expected(form), "write true or false");
        };
    }

    private static Reading word(Value form, Scalar scalar) {
        var words = Texts.words(form.type());
        for (var constant : form.type().getEnumConstants()) {
            if (scalar.kind() == Kind.TEXT && ((Word) constant).word().equals(scalar.text())) {
                return new Reading.Good(constant);
            }
        }
        return new Reading.Bad(Texts.expected(form), Texts.oneOfThem(scalar.text(), words));
    }
}
