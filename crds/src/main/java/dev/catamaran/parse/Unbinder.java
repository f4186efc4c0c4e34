package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a record as a user would: the {@link Binder}'s way back, without what it would fill in by itself. */
public final class Unbinder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Unbinder() {}

    /** The smallest tree that binds to this record. */
    public static ObjectNode write(Record value) {
        var tree = JSON.objectNode();
        fields(Shapes.of(value.getClass()), value, tree);
        return tree;
    }

    private static void fields(Group group, Object value, ObjectNode owner) {
        for (var field : group.fields()) {
            field(field, component(value, field.name()), owner);
        }
    }

    private static void field(Field field, Object value, ObjectNode owner) {
        switch (field.shape()) {
            case Group group when field.inline() -> fields(group, value, owner);
            case Shape.Union _ -> {
                var key = Shapes.key(value.getClass());
                fields(Shapes.of(value.getClass().asSubclass(Record.class)), value, owner.putObject(key));
            }
            case Shape.Maybe(var inner) ->
                ((Optional<?>) value).ifPresent(present -> owner.set(field.name(), node(inner, present)));
            case Shape.Scalar scalar -> {
                var standard = field.standard().map(Scalars.of(scalar.type()).parse());
                if (!standard.equals(Optional.of(value))) {
                    owner.set(field.name(), node(scalar, value));
                }
            }
            case Group _, Shape.ListOf _, Shape.MapOf _ -> {
                var node = node(field.shape(), value);
                if (!node.isEmpty() || field.demanded()) {
                    owner.set(field.name(), node);
                }
            }
        }
    }

    private static JsonNode node(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Scalar(var type, var _) -> scalar(Scalars.of(type), value);
            case Group group -> {
                var tree = JSON.objectNode();
                fields(group, value, tree);
                yield tree;
            }
            case Shape.ListOf list -> {
                var array = JSON.arrayNode();
                ((List<?>) value).forEach(element -> array.add(node(list.element(), element)));
                yield array;
            }
            case Shape.MapOf _ -> {
                var tree = JSON.objectNode();
                ((Map<?, ?>) value).forEach((key, text) -> tree.put((String) key, (String) text));
                yield tree;
            }
            case Shape.Maybe _, Shape.Union _ -> throw new IllegalStateException("it lies inside a group: " + shape);
        };
    }

    private static JsonNode scalar(ScalarType type, Object value) {
        var text = type.format().apply(value);
        return switch (type.notation()) {
            case TEXT -> JSON.textNode(text);
            case FLAG -> JSON.booleanNode((Boolean) value);
            case INTEGER -> JSON.numberNode(Long.parseLong(text));
            case TEXT_OR_INTEGER ->
                text.matches("0|[1-9][0-9]{0,15}") ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text);
        };
    }

    private static Object component(Object value, String name) {
        try {
            return value.getClass().getMethod(name).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record without its own component " + name, e);
        }
    }
}
