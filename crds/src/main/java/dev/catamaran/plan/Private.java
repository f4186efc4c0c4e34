package dev.catamaran.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;

/** What an orchestrator's documents hold of the user's private values: the environment and what files hold. */
public final class Private {
    /** What stands in place of a value. */
    static final String HIDDEN = "(hidden)";

    private static final Set<String> FIELDS = Set.of("env", "Env", "data", "Data", "binaryData", "stringData");

    private Private() {}

    /** Whether a field of that name holds some. */
    public static boolean named(String field) {
        return FIELDS.contains(field);
    }

    /** A copy that tells none. */
    static JsonNode without(JsonNode value) {
        if (value.isObject()) {
            var told = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(field -> {
                if (named(field.getKey())) {
                    told.put(field.getKey(), HIDDEN);
                } else {
                    told.set(field.getKey(), without(field.getValue()));
                }
            });
            return told;
        }
        if (value.isArray()) {
            var told = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> told.add(without(element)));
            return told;
        }
        return value;
    }
}
