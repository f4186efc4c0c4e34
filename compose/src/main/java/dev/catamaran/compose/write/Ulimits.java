package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.section.Ulimit;

/** Writes limits of the kernel. Compose loses those that are 0, and in YAML an extension beside them. */
final class Ulimits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Ulimits() {}

    static JsonNode of(Ulimit limit, Style style) {
        return switch (limit) {
            case Ulimit.Single(Leaf<Long>(var value, var _)) ->
                value == 0 ? both(0, 0, style) : JSON.numberNode(value.longValue());
            case Ulimit.Range(Leaf<Long>(var soft, var _), Leaf<Long>(var hard, var _), var _) ->
                both(soft, hard, style);
        };
    }

    private static JsonNode both(long soft, long hard, Style style) {
        var limits = JSON.objectNode();
        if (soft != 0 || style == Style.YAML) {
            limits.put("soft", soft);
        }
        if (hard != 0 || style == Style.YAML) {
            limits.put("hard", hard);
        }
        return limits;
    }
}
