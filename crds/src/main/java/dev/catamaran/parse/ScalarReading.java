package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.ScalarType.Notation;
import dev.catamaran.parse.Texts.Amiss;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value: type, then length, so that no long text reaches a grammar, then form and limits. */
final class ScalarReading implements Reading {
    private record Limits(Range range, Object least, Object most) {
        boolean allow(ScalarType type, Object value) {
            return (type.compare(value, least) >= 0 && type.compare(value, most) <= 0)
                    || (range.orZero() && value.equals(type.parse().apply("0")));
        }
    }

    private final ScalarType type;
    private final Bounds bounds;
    private final @Nullable Limits limits;
    private final @Nullable Pattern form;
    private final @Nullable Object standard;
    private final ScalarTexts texts;

    private ScalarReading(ScalarType type, Bounds bounds, Optional<String> standard) {
        this.type = type;
        this.bounds = bounds;
        this.limits = bounds.range()
                .map(range -> new Limits(
                        range, type.parse().apply(range.min()), type.parse().apply(range.max())))
                .orElse(null);
        this.form = bounds.form().map(Grammar::pattern).map(Pattern::compile).orElse(null);
        this.standard = standard.map(type.parse()).orElse(null);
        this.texts = new ScalarTexts(type, bounds, this::allows);
    }

    static ScalarReading of(Shape.Scalar scalar, Optional<String> standard) {
        return new ScalarReading(Scalars.of(scalar.type()), scalar.bounds(), standard);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        var text = text(node);
        if (text == null) {
            var shown = node.isValueNode() && !bounds.hidden() ? Texts.shown(node) : "";
            wrong.add(texts.mismatch(node).at(place, shown));
            return null;
        }
        var excess = size().flatMap(size -> Texts.tooLong(size, text));
        if (excess.isPresent()) {
            wrong.add(excess.get().at(place, bounds.hidden() ? "" : Texts.shortened(text)));
            return null;
        }
        try {
            var value = type.parse().apply(text);
            var amiss = amiss(value, text);
            if (amiss != null) {
                wrong.add(amiss.at(place, bounds.hidden() ? "" : Texts.shortened(text)));
                return null;
            }
            return value;
        } catch (NumberFormatException _) {
            wrong.add(texts.outside(text, text.startsWith("-")).at(place, Texts.shortened(text)));
        } catch (IllegalArgumentException e) {
            wrong.add(texts.misformed(e, text).at(place, bounds.hidden() ? "" : Texts.shortened(text)));
        }
        return null;
    }

    /** The text of a node of the right JSON type, else null: no number is taken for a text, no text for a number. */
    private @Nullable String text(JsonNode node) {
        return switch (type.notation()) {
            case TEXT -> node.isTextual() ? node.textValue() : null;
            case INTEGER -> whole(node);
            case TEXT_OR_INTEGER -> node.isTextual() ? node.textValue() : whole(node);
            case FLAG -> node.isBoolean() ? node.asText() : null;
        };
    }

    /** {@code 1.0} is a whole number, as for the API server, which stores it as {@code 1}. */
    private static @Nullable String whole(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asText();
        }
        return node.isNumber() && node.canConvertToLong() && node.canConvertToExactIntegral()
                ? Long.toString(node.longValue())
                : null;
    }

    private @Nullable Amiss amiss(Object value, String text) {
        if (limits != null && !limits.allow(type, value)) {
            return texts.outside(text, type.compare(value, limits.least()) < 0);
        }
        var shortfall = size().flatMap(size -> Texts.tooShort(size, text));
        if (shortfall.isPresent()) {
            return shortfall.get();
        }
        return form == null || form.matcher(text).matches() ? null : texts.formless();
    }

    /** Whether a text, once it is written as it must be, is right in all. */
    private boolean allows(String text) {
        try {
            return size().flatMap(size -> Texts.tooLong(size, text)).isEmpty()
                    && amiss(type.parse().apply(text), text) == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** What is said of the length of a text. */
    private Optional<Size> size() {
        return bounds.size().filter(_ -> type.notation() == Notation.TEXT);
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        if (standard == null) {
            wrong.add(Texts.required(place));
        }
        return standard;
    }
}
