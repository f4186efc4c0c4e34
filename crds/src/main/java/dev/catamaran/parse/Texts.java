package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.advice.Doubt;
import dev.catamaran.parse.advice.Sample;
import dev.catamaran.parse.advice.Unknown;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shapes;
import dev.catamaran.shape.Size;
import java.util.Collection;
import java.util.Optional;

/** The words of violations, so that all readings speak alike. */
final class Texts {
    private static final int LONGEST = 60;
    private static final int LONGEST_PATH = 160;
    /** What is said of a field that is none. */
    static final String NO_FIELD = "is not a field";

    private static final ClassValue<Paths> PATHS = new ClassValue<>() {
        @Override
        protected Paths computeValue(Class<?> type) {
            return Paths.of("spec", Shapes.of(type.asSubclass(Record.class)));
        }
    };

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
        var plain = Doubt.at(node).map(Doubt::here).orElse(node);
        return switch (plain.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "fields";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a flag";
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

    /** A field that the owner does not have. */
    static Violation unknown(Place owner, String name, Collection<String> known) {
        var fix = Unknown.fix(owner.general(), name, known, PATHS.get(owner.model()));
        return new Violation(owner.field(shortened(name)).toString(), "", NO_FIELD, fix);
    }

    /** A field beside {@code spec}: most often one that belongs into it. */
    static Violation unknownOfResource(String name, Collection<String> known) {
        var paths = PATHS.get(Spec.class);
        var fix = paths.knows("spec." + name) ? "write it below spec" : Unknown.fix("", name, known, paths);
        return new Violation(shortened(name), "", NO_FIELD, fix);
    }

    /** Something of another form; what stands there is shown where no secret can be meant. */
    static Violation misplaced(Place place, JsonNode node, Shape shape, String wanted) {
        var shown = node.isValueNode() && !Sample.isPrivate(shape) ? shown(node) : "";
        return new Violation(
                place.toString(), shown, wanted + ", not " + kind(node), "write " + place.written(Sample.of(shape)));
    }

    /** A text, or a key, that {@code kubectl} takes for something else. */
    static Amiss otherwise(Doubt doubt) {
        return new Amiss(
                (doubt.ofKey() ? "the key is " : "is ") + doubt.there() + " to kubectl, which reads YAML 1.1",
                "write it in quotes");
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
}
