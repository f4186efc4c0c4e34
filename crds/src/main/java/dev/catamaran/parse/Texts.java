package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.ScalarType.Notation;
import dev.catamaran.shape.Nearest;
import dev.catamaran.shape.Size;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of violations, so that all readings speak alike. */
final class Texts {
    private static final int LONGEST = 60;
    private static final int LONGEST_PATH = 160;
    private static final int FEW = 12;
    private static final Pattern EXAMPLE = Pattern.compile("such as ([^ ,]+)");

    private Texts() {}

    /** What is wrong with a value, and what to write instead. */
    record Amiss(String reason, String fix) {
        Violation at(Place place) {
            return at(place, "");
        }

        Violation at(Place place, String value) {
            return new Violation(place.toString(), value, reason, fix);
        }

        /** A message whose part after the first colon is advice. */
        static Amiss of(String message) {
            var colon = message.indexOf(": ");
            return colon < 0
                    ? new Amiss(message, "")
                    : new Amiss(message.substring(0, colon), message.substring(colon + 2));
        }
    }

    /** A text without what would break or hide a line of output. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ");
    }

    /** A value as it is shown: on one line, at most 60 characters. */
    static String shortened(String text) {
        return within(LONGEST, text);
    }

    /** A path, or a value in a sentence: on one line, at most 160 characters. */
    static String cut(String text) {
        return within(LONGEST_PATH, text);
    }

    private static String within(int most, String text) {
        var line = onOneLine(text);
        return line.length() <= most ? line : line.substring(0, most - 3) + "...";
    }

    /** A node as it is shown: its text, or what kind of thing it is. */
    static String shown(JsonNode node) {
        return node.isValueNode() ? shortened(node.asText()) : kind(node);
    }

    /** What kind of thing a node is; its content may be a secret that stands in the wrong place. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "fields";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }

    static Violation required(Place place) {
        return new Violation(place.toString(), "", "is required", "add it");
    }

    static String exactlyOne(Collection<String> keys) {
        return "set exactly one of " + String.join(", ", keys);
    }

    static Violation unknown(String path, String name, Collection<String> known) {
        var fix = Nearest.of(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> known.size() <= FEW ? "known are " + String.join(", ", known) : "remove it");
        return new Violation(path, "", "is not a field", fix);
    }

    static Optional<Amiss> count(Size size, int count) {
        if (count > size.max()) {
            return Optional.of(
                    new Amiss("has " + count + " entries, " + size.max() + " are allowed", "remove some of them"));
        }
        return count < size.min()
                ? Optional.of(new Amiss("has " + count + " entries", "write at least " + size.min()))
                : Optional.empty();
    }

    /** Characters are counted as the API server does: code points. */
    static Optional<Amiss> tooLong(Size size, String text) {
        var most = size.element() >= 0 ? size.element() : size.max();
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return Optional.empty();
        }
        var count = text.codePointCount(0, text.length());
        return Optional.of(new Amiss("has " + count + " characters, " + most + " are allowed", "shorten it"));
    }

    /** What a text lacks in length. */
    static Optional<Amiss> tooShort(Size size, String text) {
        return size.element() < 0 && text.length() < size.min()
                ? Optional.of(new Amiss("is too short", "write at least " + size.min() + " characters"))
                : Optional.empty();
    }

    /** A value of the wrong JSON type. To quote it, or not to, is advised only where that is all. */
    static Amiss mismatch(ScalarType type, JsonNode node) {
        var reason = "must be " + Amiss.of(type.title()).reason();
        if (!node.isValueNode()) {
            return new Amiss(reason, "write a single value");
        }
        if (node.isNumber() && type.notation() == Notation.INTEGER) {
            return new Amiss(reason, "write it without a fraction");
        }
        if (!type.reads(node.asText())) {
            return new Amiss(reason, example(type, node));
        }
        return new Amiss(reason, node.isTextual() ? "write it without quotes" : "write it in quotes");
    }

    /** A value of that type to write; a bare number for a duration is taken for seconds. */
    private static String example(ScalarType type, JsonNode node) {
        var named = EXAMPLE.matcher(type.title());
        return switch (type.notation()) {
            case FLAG -> "write true or false";
            case INTEGER -> "write a number such as 3";
            case TEXT, TEXT_OR_INTEGER -> {
                if (type.reads(node.asText() + "s")) {
                    yield "write " + node.asText() + "s";
                }
                yield named.find() ? "write " + named.group(1) : "correct it";
            }
        };
    }

    /** A text that its grammar refuses. */
    static Amiss misformed(IllegalArgumentException refusal, ScalarType type, String text) {
        var amiss = Amiss.of(String.valueOf(refusal.getMessage()));
        var fix = Nearest.of(text, type.constants()).map(near -> "did you mean " + near + "?");
        return new Amiss(
                (type.constants().isEmpty() ? "is not " : "must be ") + amiss.reason(),
                fix.orElse(amiss.fix().isEmpty() ? "correct it" : amiss.fix()));
    }
}
