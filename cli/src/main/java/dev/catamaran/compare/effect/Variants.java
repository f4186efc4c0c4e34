package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.document.Step;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Specifications that differ from a given one in one field only; not all of them are valid. */
final class Variants {
    private static final Paths PATHS = Paths.of("spec", Shapes.of(Spec.class));

    private Variants() {}

    /** Whether no message may show the field's value. */
    static boolean isPrivate(String path) {
        return PATHS.find(path).map(entry -> bare(entry.shape())).stream()
                .anyMatch(shape -> shape instanceof Scalar(var _, var bounds) && bounds.hidden());
    }

    /** Made one after the other: without the field, then with other values of it, then with what could stand there. */
    static Stream<JsonNode> of(JsonNode spec, String path) {
        var steps = Step.of(path);
        var last = steps.getLast();
        var value = steps.stream().skip(1).reduce(spec, Variants::child, (_, other) -> other);
        Stream<Consumer<JsonNode>> changes = Stream.of(
                        Stream.<Consumer<JsonNode>>of(owner -> remove(owner, last)),
                        values(path, value).<Consumer<JsonNode>>map(other -> owner -> set(owner, last, other)),
                        alternatives(path, last.name()).<Consumer<JsonNode>>map(other -> owner -> {
                            remove(owner, last);
                            set(owner, new Step(other, false), JsonNodeFactory.instance.objectNode());
                        }))
                .flatMap(all -> all);
        return changes.flatMap(change -> changed(spec, steps, change).stream());
    }

    /** Groups that nobody wrote are made on the way. */
    private static Optional<JsonNode> changed(JsonNode spec, List<Step> steps, Consumer<JsonNode> change) {
        JsonNode copy = spec.deepCopy();
        var owner = copy;
        for (var step : steps.subList(1, steps.size() - 1)) {
            var child = child(owner, step);
            owner = child.isMissingNode() && owner instanceof ObjectNode group && !step.bracketed()
                    ? group.putObject(step.name())
                    : child;
        }
        change.accept(owner);
        return owner.isMissingNode() ? Optional.empty() : Optional.of(copy);
    }

    private static JsonNode child(JsonNode owner, Step step) {
        return owner.isArray()
                ? step.index(owner).map(owner::path).orElse(MissingNode.getInstance())
                : owner.path(step.name());
    }

    private static void remove(JsonNode owner, Step step) {
        switch (owner) {
            case ObjectNode group -> group.remove(step.name());
            case ArrayNode list -> step.index(list).ifPresent(list::remove);
            default -> {}
        }
    }

    private static void set(JsonNode owner, Step step, JsonNode value) {
        if (owner instanceof ObjectNode group) {
            group.set(step.name(), value);
        }
    }

    private static Stream<JsonNode> values(String path, JsonNode value) {
        return PATHS.find(path).stream()
                .flatMap(entry -> bare(entry.shape()) instanceof Scalar(var type, var _)
                        ? Values.besides(value, type, entry.field().flatMap(Field::standard))
                        : Stream.empty());
    }

    /** The keys that may stand in place of this one, where it is an alternative of a union. */
    private static Stream<String> alternatives(String path, String key) {
        var owner = path.substring(0, path.lastIndexOf(key) - 1);
        return PATHS.find(owner).stream()
                .flatMap(entry -> switch (bare(entry.shape())) {
                    case Group(var _, var fields) -> fields.stream().map(field -> bare(field.shape()));
                    case Shape other -> Stream.of(other);
                })
                .flatMap(shape -> shape instanceof Union union
                                && union.alternatives().containsKey(key)
                        ? union.alternatives().sequencedKeySet().stream().filter(other -> !other.equals(key))
                        : Stream.empty());
    }

    private static Shape bare(Shape shape) {
        return shape instanceof Maybe(var inner) ? inner : shape;
    }
}
