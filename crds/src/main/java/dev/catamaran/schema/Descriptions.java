package dev.catamaran.schema;

import dev.catamaran.parse.ScalarType.Notation;
import dev.catamaran.parse.Scalars;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a field: what it means, what holds where it is not written, what is allowed. */
final class Descriptions {
    private Descriptions() {}

    /** The description in the schema; {@code kubectl explain} shows it. */
    static String of(Field field) {
        var parts = new ArrayList<String>();
        field.about().ifPresent(parts::add);
        standard(field).ifPresent(text -> parts.add("Default: " + text + "."));
        range(field.shape()).filter(_ -> !isNumber(field.shape())).ifPresent(text -> parts.add("Range: " + text + "."));
        return String.join(" ", parts);
    }

    /** What an alternative of a union or an element of a list is. */
    static Optional<String> of(Group group) {
        return Optional.ofNullable(group.type().getAnnotation(About.class)).map(About::value);
    }

    /** What holds where nothing is written, if there is anything to say. */
    static Optional<String> standard(Field field) {
        return field.standard().filter(text -> !text.isEmpty()).or(field::derived);
    }

    /** The smallest and largest amount. */
    static Optional<String> range(Shape shape) {
        return bounds(shape).range().map(Bounds::words);
    }

    /** What a value is, in a user's words. */
    static String type(Shape shape) {
        return switch (shape) {
            case Shape.Maybe(var inner) -> type(inner);
            case Shape.Scalar(var type, var bounds) -> scalar(type, bounds);
            case Shape.ListOf list ->
                list.element() instanceof Shape.Scalar(var type, var _)
                        ? "a list: each " + scalar(type, Bounds.NONE)
                        : "a list" + (list.keys().isEmpty() ? "" : " by " + String.join(", ", list.keys()));
            case Shape.MapOf _ -> "a map of texts";
            case Group _, Shape.Union _ -> "fields";
        };
    }

    /** What is allowed, beside the range: length, number of entries, form. */
    static List<String> limits(Shape shape) {
        var bounds = bounds(shape);
        var limits = new ArrayList<String>();
        range(shape).ifPresent(limits::add);
        bounds.size().ifPresent(size -> {
            var counted = inner(shape) instanceof Shape.Scalar ? " characters" : " entries";
            limits.add((size.min() > 0 ? size.min() + " to " : "at most ") + size.max() + counted);
            if (size.element() >= 0) {
                limits.add("each at most " + size.element() + " characters");
            }
        });
        bounds.form().map(Grammar::fix).ifPresent(limits::add);
        return List.copyOf(limits);
    }

    private static String scalar(Class<?> type, Bounds bounds) {
        var title = Scalars.of(type).title();
        var colon = title.indexOf(": ");
        return colon < 0 || bounds.hidden() ? title : title.substring(0, colon);
    }

    private static boolean isNumber(Shape shape) {
        return inner(shape) instanceof Shape.Scalar(var type, var _)
                && Scalars.of(type).notation() == Notation.INTEGER;
    }

    private static Bounds bounds(Shape shape) {
        return switch (inner(shape)) {
            case Shape.Scalar(var _, var bounds) -> bounds;
            case Shape.ListOf(var _, var _, var bounds) -> bounds;
            case Shape.MapOf(var bounds) -> bounds;
            case Group _, Shape.Union _, Shape.Maybe _ -> Bounds.NONE;
        };
    }

    private static Shape inner(Shape shape) {
        return shape instanceof Shape.Maybe(var inner) ? inner : shape;
    }
}
