package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.plan.Subset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What of a service is not as it shall be. */
final class Drift {
    /** What an engine says by itself where nothing is said. */
    private static final Set<String> ENGINES_OWN = Set.of(
            "EndpointSpec.Mode",
            "TaskTemplate.RestartPolicy.Condition",
            "UpdateConfig.FailureAction",
            "UpdateConfig.Order");

    /** A map that is all ours, whether or not the workload has any; labels of the service are shared with others. */
    private static final String CONTAINER_LABELS = "TaskTemplate.ContainerSpec.Labels";

    private Drift() {}

    /**
     * One line each, of a service's spec. A field of ours that is not desired and says something is one too; fields of
     * strangers, what an engine says by itself, and words that say nothing are none.
     */
    static List<String> between(ObjectNode desired, JsonNode actual) {
        return between(Vocabulary.SERVICE, desired, actual);
    }

    /** The same of a part of a service. */
    static List<String> between(Vocabulary ours, ObjectNode desired, JsonNode actual) {
        var lines = new TreeSet<>(Subset.ENGINE.differences(spoken(desired), actual));
        unwanted(ours, "", desired, actual, lines);
        return List.copyOf(lines);
    }

    private static void unwanted(
            Vocabulary ours, String place, JsonNode desired, JsonNode actual, SortedSet<String> lines) {
        ours.fields().forEach((name, below) -> {
            var path = place.isEmpty() ? name : place + "." + name;
            var there = actual.path(name);
            if (ENGINES_OWN.contains(path)) {
                return;
            }
            if (!below.fields().isEmpty()) {
                unwanted(below, path, desired.path(name), there, lines);
            } else if (path.equals(CONTAINER_LABELS)) {
                there.properties().stream()
                        .filter(label -> !desired.path(name).has(label.getKey()))
                        .forEach(label -> lines.add(path + "[" + label.getKey() + "]: is there and is not wanted"));
            } else if (!desired.has(name) && says(there)) {
                lines.add(path + ": is there and is not wanted");
            }
        });
    }

    private static boolean says(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY, OBJECT -> !value.isEmpty();
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.decimalValue().signum() != 0;
            case STRING -> !value.textValue().isEmpty();
            case BINARY, MISSING, NULL, POJO -> false;
        };
    }

    /** Without objects that say nothing, for an engine does not keep them. */
    private static ObjectNode spoken(ObjectNode object) {
        var spoken = object.objectNode();
        object.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inside) {
                var kept = spoken(inside);
                if (!kept.isEmpty()) {
                    spoken.set(field.getKey(), kept);
                }
            } else {
                spoken.set(field.getKey(), field.getValue());
            }
        });
        return spoken;
    }
}
