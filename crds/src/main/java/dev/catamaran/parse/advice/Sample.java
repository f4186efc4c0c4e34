package dev.catamaran.parse.advice;

import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.FileMode;
import dev.catamaran.value.ImageReference;
import dev.catamaran.value.UserId;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An example of what may stand at a place, in one line of YAML: what must be written there, or else one thing that may. */
public final class Sample {
    private static final Map<Class<?>, String> VALUES = Map.of(
            String.class, "TEXT",
            Boolean.class, "true",
            Duration.class, "30s",
            Bytes.class, "256Mi",
            Cpu.class, "250m",
            FileMode.class, "\"0444\"",
            UserId.class, "1000",
            ImageReference.class, "registry/name:tag");

    private static final String HIGHEST_PORT = "65535";

    private Sample() {}

    /** One that the parser takes, such as <code>{name: http, containerPort: 8080}</code>. */
    public static String of(Shape shape) {
        return switch (shape) {
            case Scalar(var type, var bounds) -> scalar(type, bounds);
            case Maybe(var inner) -> of(inner);
            case ListOf(Scalar(var type, var _), var _, var bounds) -> "[" + scalar(type, bounds) + "]";
            case ListOf(var element, var _, var _) -> "[" + of(element) + "]";
            case MapOf _ -> "{KEY: TEXT}";
            case Group group -> "{" + fields(group) + "}";
            case Union union -> "{" + alternative(union) + "}";
        };
    }

    /** Whether a secret may stand somewhere in it. */
    public static boolean isPrivate(Shape shape) {
        return switch (shape) {
            case Scalar(var _, var bounds) -> bounds.hidden();
            case Maybe(var inner) -> isPrivate(inner);
            case ListOf(var element, var _, var bounds) -> bounds.hidden() || isPrivate(element);
            case MapOf(var bounds) -> bounds.hidden();
            case Group group -> group.fields().stream().anyMatch(field -> isPrivate(field.shape()));
            case Union union -> union.alternatives().values().stream().anyMatch(Sample::isPrivate);
        };
    }

    /** An alternative of a union, which is chosen by its key and needs nothing else. */
    public static String ofAlternative(Group group) {
        return "{" + needed(group) + "}";
    }

    private static String fields(Group group) {
        var needed = needed(group);
        return needed.isEmpty()
                ? every(group)
                        .filter(field -> !(field.shape() instanceof Scalar(var type, var _) && type == Boolean.class))
                        .min(Comparator.comparing(field -> field.standard().isEmpty()))
                        .map(Sample::entry)
                        .orElse("")
                : needed;
    }

    private static String needed(Group group) {
        return every(group).filter(Field::required).map(Sample::entry).collect(Collectors.joining(", "));
    }

    private static Stream<Field> every(Group group) {
        return group.fields().stream()
                .flatMap(field ->
                        field.inline() && field.shape() instanceof Group inner ? every(inner) : Stream.of(field));
    }

    private static String entry(Field field) {
        if (field.shape() instanceof Union union) {
            return alternative(union);
        }
        var text = field.shape() instanceof Scalar(var type, var _) && type != FileMode.class
                ? field.standard().orElseGet(() -> of(field.shape()))
                : of(field.shape());
        return field.name() + ": " + text;
    }

    private static String alternative(Union union) {
        var first = union.alternatives().firstEntry();
        return first.getKey() + ": " + ofAlternative(first.getValue());
    }

    private static String scalar(Class<?> type, Bounds bounds) {
        if (bounds.form().isPresent()) {
            return bounds.form().map(Grammar::example).get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return bounds.range()
                .filter(_ -> type == Integer.class || type == Long.class)
                .map(Sample::number)
                .orElseGet(() -> VALUES.getOrDefault(type, "VALUE"));
    }

    private static String number(Range range) {
        return range.max().equals(HIGHEST_PORT) ? "8080" : range.min();
    }
}
