package dev.catamaran.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.parse.ScalarType;
import dev.catamaran.parse.Scalars;
import dev.catamaran.shape.Bounds;
import java.time.Duration;

/** The schema of one value. Amounts and durations have their range in the parser: a schema can only say their form. */
final class ScalarSchema {
    /** Room for every form of a value with a grammar, such as {@code 8760h59m59s999ms}. */
    private static final int LONGEST_DURATION = 24;

    private static final int LONGEST_VALUE = 32;

    private ScalarSchema() {}

    static ObjectNode of(Class<?> type, Bounds bounds) {
        var scalar = Scalars.of(type);
        var schema = JsonNodeFactory.instance.objectNode();
        return switch (scalar.notation()) {
            case FLAG -> schema.put("type", "boolean");
            case INTEGER -> integer(schema, type, bounds);
            case TEXT_OR_INTEGER -> {
                schema.put("x-kubernetes-int-or-string", true)
                        .put("maxLength", LONGEST_VALUE)
                        .put("minimum", 0);
                scalar.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
                yield schema;
            }
            case TEXT -> text(schema.put("type", "string"), scalar, bounds);
        };
    }

    private static ObjectNode integer(ObjectNode schema, Class<?> type, Bounds bounds) {
        schema.put("type", "integer").put("format", type == Long.class ? "int64" : "int32");
        var range = bounds.range().orElseThrow(() -> new IllegalStateException("an integer without range"));
        return schema.put("minimum", Long.parseLong(range.min())).put("maximum", Long.parseLong(range.max()));
    }

    private static ObjectNode text(ObjectNode schema, ScalarType scalar, Bounds bounds) {
        if (!scalar.constants().isEmpty()) {
            scalar.constants().forEach(schema.putArray("enum")::add);
            return schema;
        }
        var size = bounds.size();
        if (size.isPresent() && size.get().element() < 0) {
            schema.put("maxLength", size.get().max());
            if (size.get().min() > 0) {
                schema.put("minLength", size.get().min());
            }
        } else if (size.isPresent()) {
            schema.put("maxLength", size.get().element());
        } else if (scalar.type() == String.class) {
            throw new IllegalStateException("a text without maximum");
        } else {
            schema.put("maxLength", scalar.type() == Duration.class ? LONGEST_DURATION : LONGEST_VALUE);
            schema.put("minLength", 1);
        }
        Schema.pattern(bounds).or(scalar::pattern).ifPresent(pattern -> schema.put("pattern", pattern));
        return schema;
    }
}
