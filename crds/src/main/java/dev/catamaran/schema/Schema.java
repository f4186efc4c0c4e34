package dev.catamaran.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.rule.Rule;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The structural schema of a shape, with the rules that stand in it. There is no {@code default} anywhere, so that a
 * small resource reads back small, and everything has a maximum, so that the cost of the rules can be told.
 */
public final class Schema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<? extends Rule<?>> rules;

    private Schema(List<? extends Rule<?>> rules) {
        this.rules = rules;
    }

    /** The schema of a record; {@code rules} are placed by their {@link Rule#at}. */
    public static ObjectNode of(Group group, List<? extends Rule<?>> rules) {
        var schema = new Schema(rules);
        var unplaced = rules.stream()
                .map(Rule::at)
                .filter(at -> !at.isEmpty())
                .filter(at -> !Paths.of("", group).knows("." + at))
                .toList();
        if (!unplaced.isEmpty()) {
            throw new IllegalArgumentException("no such place in the schema: " + unplaced);
        }
        return schema.group(group, "");
    }

    private ObjectNode of(Shape shape, String at) {
        return switch (shape) {
            case Maybe(var inner) -> of(inner, at);
            case Scalar(var type, var bounds) -> ScalarSchema.of(type, bounds);
            case ListOf list -> list(list, at);
            case MapOf(var bounds) -> map(bounds);
            case Group group -> group(group, at);
            case Union _ -> throw new IllegalStateException("a union lies inside a group: " + at);
        };
    }

    private ObjectNode list(ListOf list, String at) {
        var schema = JSON.objectNode().put("type", "array");
        var size = list.bounds().size().orElseThrow(() -> new IllegalStateException("no maximum: " + at));
        schema.put("maxItems", size.max());
        if (size.min() > 0) {
            schema.put("minItems", size.min());
        }
        if (list.element() instanceof Scalar(var type, var _)) {
            schema.set("items", ScalarSchema.of(type, list.bounds()));
            schema.put("x-kubernetes-list-type", list.bounds().distinct() ? "set" : "atomic");
        } else {
            schema.set("items", of(list.element(), at + "[]"));
            schema.put("x-kubernetes-list-type", list.keys().isEmpty() ? "atomic" : "map");
            if (!list.keys().isEmpty()) {
                list.keys().forEach(schema.putArray("x-kubernetes-list-map-keys")::add);
            }
        }
        return schema;
    }

    private static ObjectNode map(Bounds bounds) {
        var size = bounds.size().orElseThrow(() -> new IllegalStateException("a map without maximum"));
        var schema = JSON.objectNode().put("type", "object").put("maxProperties", size.max());
        schema.putObject("additionalProperties").put("type", "string").put("maxLength", size.element());
        return schema;
    }

    private ObjectNode group(Group group, String at) {
        var schema = JSON.objectNode().put("type", "object");
        fields(group, at, schema);
        rules.stream().filter(rule -> rule.at().equals(at)).forEach(rule -> rule(rule, schema));
        return schema;
    }

    private void fields(Group group, String at, ObjectNode schema) {
        for (var field : group.fields()) {
            switch (field.shape()) {
                case Group inner when field.inline() -> fields(inner, at, schema);
                case Union union -> union(union, at, schema);
                case Shape shape -> {
                    var property = of(shape, at.isEmpty() ? field.name() : at + "." + field.name());
                    var text = Descriptions.of(field);
                    if (!text.isEmpty()) {
                        property.put("description", text);
                    }
                    schema.withObjectProperty("properties").set(field.name(), property);
                    if (field.required()) {
                        schema.withArrayProperty("required").add(field.name());
                    }
                }
            }
        }
    }

    private void union(Union union, String at, ObjectNode schema) {
        var properties = schema.withObjectProperty("properties");
        union.alternatives().forEach((key, alternative) -> {
            var property = group(alternative, at.isEmpty() ? key : at + "." + key);
            properties.set(
                    key,
                    Descriptions.of(alternative)
                            .map(text -> property.put("description", text))
                            .orElse(property));
        });
        var keys = union.alternatives().keySet();
        schema.withArrayProperty("x-kubernetes-validations")
                .addObject()
                .put(
                        "rule",
                        keys.stream().map("(has(self.%s) ? 1 : 0)"::formatted).collect(Collectors.joining(" + "))
                                + " == 1")
                .put("message", "set exactly one of " + String.join(", ", keys));
    }

    private static void rule(Rule<?> rule, ObjectNode schema) {
        rule.cel().ifPresent(cel -> {
            var validation =
                    schema.withArrayProperty("x-kubernetes-validations").addObject();
            validation.put("rule", cel);
            if (!rule.field().isEmpty()) {
                validation.put("fieldPath", rule.field());
            }
            rule.messageExpression()
                    .ifPresentOrElse(
                            expression -> validation.put("messageExpression", expression),
                            () -> validation.put("message", rule.message()));
        });
    }

    /** The pattern of a form, as the API server's validator reads it. */
    static Optional<String> pattern(Bounds bounds) {
        return bounds.form().map(Grammar::pattern);
    }
}
