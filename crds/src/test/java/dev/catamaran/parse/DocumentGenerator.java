package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Size;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.FileMode;
import dev.catamaran.value.ImageReference;
import dev.catamaran.value.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Random documents of a shape, right in form; from a seed, so that a failure can be seen again. */
final class DocumentGenerator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("", "x", "yes", "1.0", "a: b", "$(X) {{.Y}}", "ä\n\tz\n", " - ", "null");

    private final Random random;

    DocumentGenerator(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode group(Group group) {
        var tree = JSON.objectNode();
        fields(group, tree);
        return tree;
    }

    private void fields(Group group, ObjectNode tree) {
        for (var field : group.fields()) {
            switch (field.shape()) {
                case Group inner when field.inline() -> fields(inner, tree);
                case Shape.Union(var _, var alternatives) -> {
                    var keys = List.copyOf(alternatives.keySet());
                    var key = keys.get(random.nextInt(keys.size()));
                    tree.set(
                            key,
                            group(alternatives.sequencedEntrySet().stream()
                                    .filter(entry -> entry.getKey().equals(key))
                                    .findFirst()
                                    .orElseThrow()
                                    .getValue()));
                }
                case Shape shape -> {
                    if (field.required() || random.nextInt(3) > 0) {
                        tree.set(field.name(), node(field, shape));
                    }
                }
            }
        }
    }

    private JsonNode node(Field field, Shape shape) {
        return switch (shape) {
            case Shape.Maybe(var inner) -> node(field, inner);
            case Group group -> group(group);
            case Shape.Scalar(var type, var bounds) -> scalar(type, bounds, 0);
            case Shape.ListOf list -> list(list);
            case Shape.MapOf _ -> JSON.objectNode().put("a.b/c", text()).put("z", text());
            case Shape.Union _ -> throw new IllegalStateException(field.name());
        };
    }

    private JsonNode list(Shape.ListOf list) {
        var array = JSON.arrayNode();
        var count = 1 + random.nextInt(3);
        for (var i = 0; i < count; i++) {
            if (list.element() instanceof Group group) {
                var element = group(group);
                var index = i;
                list.keys().forEach(key -> element.put(key, element.get(key).textValue() + index));
                array.add(element);
            } else if (list.element() instanceof Shape.Scalar(var type, var _)) {
                array.add(scalar(type, list.bounds(), i));
            }
        }
        return array;
    }

    private JsonNode scalar(Class<?> type, Bounds bounds, int index) {
        if (type == String.class) {
            return JSON.textNode(bounds.form()
                    .map(form -> form(form, index))
                    .orElseGet(() -> "x".repeat(bounds.size().map(Size::min).orElse(0)) + text()));
        } else if (type == Boolean.class) {
            return JSON.booleanNode(random.nextBoolean());
        } else if (type == Duration.class) {
            return JSON.textNode(one("1ms", "90s", "1h", "1h1m1s1ms", "8760h"));
        } else if (type == Cpu.class) {
            return random.nextBoolean() ? JSON.numberNode(3) : JSON.textNode(one("1m", "1.5", "1000m", "2"));
        } else if (type == Bytes.class) {
            return random.nextBoolean()
                    ? JSON.numberNode(1L << 33)
                    : JSON.textNode(one("4Mi", "1.5Gi", "10G", "8191Pi"));
        } else if (type == FileMode.class) {
            return JSON.textNode(bounds.form().isPresent() ? one("0444", "0000") : one("0444", "0000", "1777"));
        } else if (type == UserId.class) {
            return random.nextBoolean() ? JSON.numberNode(1000) : JSON.textNode(one("0", "www-data", "2147483647"));
        } else if (type == ImageReference.class) {
            return JSON.textNode(one("a", "example:5000/b/c:1.0", "d@sha256:" + "0f".repeat(32)));
        } else if (type.isEnum()) {
            return JSON.textNode(one(Scalars.of(type).constants().toArray(String[]::new)));
        }
        var range = bounds.range().orElseThrow();
        return random.nextBoolean()
                ? JSON.numberNode(Long.parseLong(range.min()))
                : JSON.numberNode(Long.parseLong(range.max()));
    }

    private static String form(Grammar form, int index) {
        return switch (form) {
            case LABEL, PORT_NAME -> "a-b" + index;
            case REFERENCE -> "a.b-c" + index;
            case ABSOLUTE_PATH -> "/a b/c.d[" + index + "]";
            case VARIABLE -> "_A.b-" + index;
            case PERMISSIONS -> "0640";
            case CAPABILITY -> "SYS_" + "X".repeat(index + 1);
            case SIGNAL -> "SIGRTMIN+" + index;
            case ENDPOINT -> "tcp://[::1]:" + (2376 + index);
            case HEADER -> "X-" + index;
            case FIELD_PATH -> "spec.image" + index;
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
