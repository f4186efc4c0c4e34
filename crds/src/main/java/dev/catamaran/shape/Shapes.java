package dev.catamaran.shape;

import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads a {@link Shape} off a record. What it cannot read is a fault of the model and stops at once. */
public final class Shapes {
    private static final ClassValue<Group> GROUPS = new ClassValue<>() {
        @Override
        protected Group computeValue(Class<?> type) {
            return new Group(
                    type,
                    Arrays.stream(type.getRecordComponents()).map(Shapes::field).toList());
        }
    };

    private Shapes() {}

    /** The shape of a record; computed once per type. */
    public static Group of(Class<? extends Record> type) {
        return GROUPS.get(type);
    }

    /** The key of an alternative of a union: {@code HostPath} is written {@code hostPath}. */
    public static String key(Class<?> alternative) {
        var name = alternative.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Field field(RecordComponent component) {
        var accessor = component.getAccessor();
        return new Field(
                component.getName(),
                of(component.getGenericType(), Bounds.of(component)),
                Optional.ofNullable(accessor.getAnnotation(About.class)).map(About::value),
                Optional.ofNullable(accessor.getAnnotation(Standard.class)).map(Standard::value),
                Optional.ofNullable(accessor.getAnnotation(Derived.class)).map(Derived::value),
                accessor.isAnnotationPresent(Inline.class),
                accessor.isAnnotationPresent(Required.class));
    }

    private static Shape of(Type type, Bounds bounds) {
        return switch (type) {
            case ParameterizedType p
            when p.getRawType() == List.class -> list(of(p.getActualTypeArguments()[0], Bounds.NONE), bounds);
            case ParameterizedType p when p.getRawType() == SequencedMap.class -> new MapOf(bounds);
            case ParameterizedType p
            when p.getRawType() == Optional.class -> new Maybe(of(p.getActualTypeArguments()[0], bounds));
            case Class<?> c when c.isRecord() && !hasGrammar(c) -> GROUPS.get(c);
            case Class<?> c when c.isSealed() && c.isInterface() -> union(c);
            case Class<?> c -> new Scalar(MethodType.methodType(c).wrap().returnType(), bounds);
            default -> throw new IllegalArgumentException("no shape for " + type);
        };
    }

    /** A record with a static {@code parse(String)} is written as one value. */
    private static boolean hasGrammar(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("parse") && method.getParameterCount() == 1);
    }

    private static Union union(Class<?> type) {
        var alternatives = new LinkedHashMap<String, Group>();
        for (var alternative : type.getPermittedSubclasses()) {
            alternatives.put(key(alternative), GROUPS.get(alternative));
        }
        return new Union(type, alternatives);
    }

    /** The components that name an element of a list of this record. */
    static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(Key.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static ListOf list(Shape element, Bounds bounds) {
        var key =
                element instanceof Group(var type, var _) ? keys(type).stream().findFirst() : Optional.<String>empty();
        return new ListOf(element, key, bounds);
    }
}
