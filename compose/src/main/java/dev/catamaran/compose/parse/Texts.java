package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Form;
import dev.catamaran.compose.form.Form.Choice;
import dev.catamaran.compose.form.Form.Either;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Raw;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.model.unit.Bytes;
import dev.catamaran.compose.model.unit.Count;
import dev.catamaran.compose.model.unit.FileMode;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import dev.catamaran.shape.Nearest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The words of messages. */
final class Texts {
    private static final int FEW = 12;
    private static final Map<Class<?>, String> VALUES = Map.of(
            Boolean.class, "true or false",
            Long.class, "a whole number",
            Float.class, "a number",
            Duration.class, "a duration such as 1m30s",
            Bytes.class, "a size such as 512m",
            FileMode.class, "permissions such as 0440",
            Count.class, "a number or all");

    private Texts() {}

    /** What a place takes: {@code must be a list or a text}. */
    static String expected(Form form) {
        return "must be " + words(form);
    }

    private static String words(Form form) {
        return switch (form) {
            case Value value -> value(value);
            case ListOf _ -> "a list";
            case MapOf _, Section _, Choice _ -> "a mapping";
            case Either(var single, var _) -> words(single.fields().getFirst().form()) + " or a mapping";
            case Shortened(var inner, var syntax) ->
                words(inner) + " or " + syntax.given().words();
            case Nullable(var inner, var _) -> words(inner) + " or nothing";
            case Raw _ -> "anything";
        };
    }

    /** What a single value is. */
    static String value(Value form) {
        if (form.type() == String.class) {
            var also = form.bounds().also();
            return "a text"
                    + (also.contains(Also.INTEGER) ? ", a number" : "")
                    + (also.contains(Also.FLAG) ? ", true or false" : "");
        }
        return Optional.ofNullable(VALUES.get(form.type())).orElseGet(() -> oneOf(words(form.type())));
    }

    /** The words of a type whose constants are words. */
    static Collection<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Word) constant).word())
                .toList();
    }

    /** What is allowed instead. */
    static String oneOf(Collection<String> words) {
        return "one of " + String.join(", ", words);
    }

    /** The word that was probably meant, or all that there are if there are few. */
    static String nearest(String word, Collection<String> known) {
        return Nearest.of(word, known)
                .map(near -> "write " + near)
                .orElseGet(() -> known.size() > FEW ? "" : "known are " + String.join(", ", known));
    }

    /** The word that was probably meant, where all that there are were told. */
    static String oneOfThem(String word, Collection<String> known) {
        return Nearest.of(word, known).map(near -> "write " + near).orElse("write one of them");
    }

    /** How a value of the right kind is written. */
    static String fix(Form form) {
        return switch (form) {
            case Value _ -> "write a single value";
            case ListOf _ -> "write each entry after '- '";
            case MapOf _, Section _, Choice _, Either _ -> "write KEY: VALUE, indented below it";
            case Shortened(var inner, var _) -> fix(inner);
            case Nullable(var inner, var _) -> fix(inner);
            case Raw _ -> "";
        };
    }

    /** Whether a value is not even of the kind that a form has. */
    static boolean misfit(Form form, Node node) {
        return switch (form) {
            case ListOf _ -> !(node instanceof Sequence);
            case MapOf _, Section _, Choice _ -> !(node instanceof Mapping);
            case Value _ -> !(node instanceof Scalar);
            case Shortened(var inner, var syntax) -> !syntax.reads(node) && misfit(inner, node);
            case Nullable(var inner, var _) -> !Walk.isNothing(node) && misfit(inner, node);
            case Either _, Raw _ -> false;
        };
    }
}
