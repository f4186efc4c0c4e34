package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.ScalarType.Notation;
import dev.catamaran.parse.Texts.Amiss;
import dev.catamaran.parse.advice.Doubt;
import dev.catamaran.parse.advice.Sample;
import dev.catamaran.parse.advice.Spelling;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Nearest;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Shape;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.FileMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is said of one value that its type or its bounds refuse. No value is named in a fix that is not taken there.
 *
 * @param allowed whether a text, written as its type asks, is right
 */
record ScalarTexts(ScalarType type, Bounds bounds, Predicate<String> allowed) {
    private static final String QUOTE = "write it in quotes";
    private static final String UNIT = "Mi";

    /** A value of the wrong JSON type. To quote it, or not to, is advised only where that is all. */
    Amiss mismatch(JsonNode node) {
        var reason = "must be " + wanted();
        if (!node.isValueNode()) {
            return new Amiss(reason + ", not " + Texts.kind(node), "write a single value");
        }
        var doubt = Doubt.at(node);
        if (doubt.isPresent()) {
            return doubtful(doubt.get(), reason);
        }
        if (node.isNumber() && type.notation() == Notation.INTEGER) {
            return new Amiss(reason, "write it without a fraction");
        }
        if (allowed.test(node.asText())) {
            return new Amiss(reason, node.isTextual() ? "write it without quotes" : quoted(node.asText()));
        }
        return new Amiss(reason, spelt(node.asText()).orElseGet(() -> example(node)));
    }

    /** A text that its grammar refuses. */
    Amiss misformed(IllegalArgumentException refusal, String text) {
        var advice = Amiss.of(String.valueOf(refusal.getMessage())).fix();
        var near = Nearest.of(text, type.constants()).map(it -> "did you mean " + it + "?");
        var fix = near.or(() -> spelt(text)).orElse(advice.isEmpty() ? general() : advice);
        return new Amiss((type.constants().isEmpty() ? "is not " : "must be ") + wanted(), fix);
    }

    /** A value beside the range. */
    Amiss outside(String text, boolean below) {
        var reason =
                bounds.range().map(Bounds::words).map("is outside "::concat).orElse("is too large");
        if (below && type.type() == Bytes.class && text.matches("[1-9][0-9]*") && allowed.test(text + UNIT)) {
            return new Amiss(reason, "write it with its unit, such as " + text + UNIT);
        }
        return new Amiss(
                reason, bounds.range().map(range -> limit(range, below)).orElse("correct it"));
    }

    /** A text of the right type, but not of the form that its field asks for. */
    Amiss formless() {
        return new Amiss(
                "is not of the allowed form", bounds.form().map(Grammar::fix).orElse(""));
    }

    /** What the type is called, with the range. */
    private String wanted() {
        var range = bounds.range().map(Bounds::words).map(words -> " (" + words + ")");
        return Amiss.of(type.title()).reason() + range.orElse("");
    }

    private Optional<String> spelt(String text) {
        return Spelling.of(type.type(), text, allowed).map("write "::concat);
    }

    /** Digits of a mode are shown: those that a reader of numbers keeps are others. */
    private String quoted(String text) {
        return type.type() == FileMode.class ? spelt(text).orElse(QUOTE) : QUOTE;
    }

    private String general() {
        if (type.notation() == Notation.INTEGER) {
            return "write a number such as " + number();
        }
        return switch (type.constants().size()) {
            case 0 ->
                bounds.form()
                        .map(Grammar::fix)
                        .orElse(type.type() == String.class ? QUOTE : "write it in one of these forms");
            case 1 -> "write " + type.constants().getFirst();
            default -> "write one of them";
        };
    }

    private String example(JsonNode node) {
        return switch (type.notation()) {
            case FLAG -> "write true or false";
            case INTEGER -> general();
            case TEXT, TEXT_OR_INTEGER ->
                node.isNumber() && type.type() == Bytes.class
                        ? "write a number with its unit"
                                + bounds.range()
                                        .map(range -> ", at least " + range.min())
                                        .orElse("")
                        : general();
        };
    }

    private String number() {
        var sample = Sample.of(new Shape.Scalar(type.type(), bounds));
        return sample.length() == 1 && allowed.test("3") ? "3" : sample;
    }

    private static String limit(Range range, boolean below) {
        if (!below) {
            return "write at most " + range.max();
        }
        return range.orZero() ? "write 0, or at least " + range.min() : "write at least " + range.min();
    }

    /** What is read in two ways is refused, even where both are right: two readers of one file would differ. */
    private Amiss doubtful(Doubt doubt, String reason) {
        var written = doubt.written();
        if (bounds.hidden()) {
            return doubt.here().isTextual()
                    ? new Amiss("is no text to kubectl, which reads YAML 1.1", QUOTE)
                    : new Amiss(reason, QUOTE);
        }
        if (type.notation() == Notation.FLAG && doubt.isFlag()) {
            return new Amiss(reason, "write " + doubt.there());
        }
        if (type.notation() == Notation.TEXT || doubt.isFlag()) {
            return doubt.here().isTextual() && allowed.test(written)
                    ? Texts.otherwise(doubt)
                    : new Amiss(
                            reason,
                            allowed.test(written)
                                    ? quoted(written)
                                    : spelt(written).orElseGet(this::general));
        }
        return inTwoWays(doubt);
    }

    private Amiss inTwoWays(Doubt doubt) {
        var readings = Stream.of(doubt.here().isNumber() ? doubt.here().asText() : doubt.there(), doubt.there())
                .distinct()
                .toList();
        var fix = readings.stream().filter(allowed).toList();
        return new Amiss(
                readings.size() > 1
                        ? "is %2$s to kubectl, which reads YAML 1.1, and %1$s in YAML 1.2".formatted(readings.toArray())
                        : doubt.here().isNumber()
                                ? "begins with a zero, which may be read as octal"
                                : "is a number to kubectl only, which reads YAML 1.1",
                fix.isEmpty()
                        ? bounds.range()
                                .map(Bounds::words)
                                .map("write "::concat)
                                .orElse("correct it")
                        : "write " + String.join(" or ", fix));
    }
}
