package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.ScalarType.Notation;
import dev.catamaran.parse.Texts.Amiss;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value: type, then form, then limits. */
final class ScalarReading implements Reading {
    private record Limits(Range range, Object least, Object most) {}

    private final ScalarType type;
    private final Bounds bounds;
    private final @Nullable Limits limits;
    private final @Nullable Pattern form;
    private final @Nullable Object standard;

    private ScalarReading(ScalarType type, Bounds bounds, Optional<String> standard) {
        this.type = type;
        this.bounds = bounds;
        this.limits = bounds.range()
                .map(range -> new Limits(
                        range, type.parse().apply(range.min()), type.parse().apply(range.max())))
                .orElse(null);
        this.form = bounds.form().map(Grammar::pattern).map(Pattern::compile).orElse(null);
        this.standard = standard.map(type.parse()).orElse(null);
    }

    static ScalarReading of(Shape.Scalar scalar, Optional<String> standard) {
        return new ScalarReading(Scalars.of(scalar.type()), scalar.bounds(), standard);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        var text = text(node);
        if (text == null) {
            wrong.add(Texts.mismatch(type, node).at(place, bounds.hidden() ? "" : Texts.shown(node)));
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
            wrong.add(outside(limits).at(place, Texts.shortened(text)));
        } catch (IllegalArgumentException e) {
            wrong.add(Texts.misformed(e, type, text).at(place, bounds.hidden() ? "" : Texts.shortened(text)));
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
        if (limits != null && (type.compare(value, limits.least()) < 0 || type.compare(value, limits.most()) > 0)) {
            return outside(limits);
        }
        var size = bounds.size().orElse(null);
        if (size != null && type.notation() == Notation.TEXT) {
            var amiss = Texts.length(size, text);
            if (amiss.isPresent()) {
                return amiss.get();
            }
        }
        return form == null || form.matcher(text).matches()
                ? null
                : new Amiss(
                        "is not of the allowed form",
                        bounds.form().map(Grammar::fix).orElse(""));
    }

    private static Amiss outside(@Nullable Limits limits) {
        return limits == null
                ? new Amiss("is too large", "correct it")
                : new Amiss(
                        "is outside " + limits.range().min() + " to "
                                + limits.range().max(),
                        "correct it");
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        if (standard == null) {
            wrong.add(Texts.required(place));
        }
        return standard;
    }
}
