package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.observe.Labels;
import java.util.Optional;

/**
 * What is sent to change a service: the spec just read, in which all that is ours is as it shall be. An update
 * replaces the whole spec, so whatever is not sent is gone.
 */
public final class Merge {
    private static final String LABELS = "Labels";

    private Merge() {}

    /** The desired spec put into the actual one; both have ids for names. */
    public static ObjectNode into(ObjectNode actual, ObjectNode desired) {
        var merged = merge(Vocabulary.SERVICE, actual, desired);
        merged.set(LABELS, labels(actual.path(LABELS), desired));
        return merged;
    }

    private static ObjectNode merge(Vocabulary ours, ObjectNode actual, ObjectNode desired) {
        var merged = actual.deepCopy();
        ours.fields().forEach((name, below) -> {
            var wanted = Optional.ofNullable(desired.get(name));
            var there = actual.path(name);
            var put = below.fields().isEmpty() || !there.isObject() ? wanted : group(below, there, wanted);
            put.ifPresentOrElse(value -> merged.set(name, value.deepCopy()), () -> merged.remove(name));
        });
        return merged;
    }

    /** Of a group that is not wanted any more, what is somebody else's stays. */
    private static Optional<JsonNode> group(Vocabulary ours, JsonNode actual, Optional<JsonNode> desired) {
        var merged =
                merge(ours, (ObjectNode) actual, (ObjectNode) desired.orElseGet(JsonNodeFactory.instance::objectNode));
        return desired.isEmpty() && merged.isEmpty() ? Optional.empty() : Optional.of(merged);
    }

    private static ObjectNode labels(JsonNode actual, ObjectNode desired) {
        var merged = desired.objectNode();
        actual.properties().stream()
                .filter(label -> !Labels.isOurs(label.getKey()))
                .forEach(label -> merged.set(label.getKey(), label.getValue()));
        desired.path(LABELS).properties().forEach(label -> merged.set(label.getKey(), label.getValue()));
        return merged;
    }
}
