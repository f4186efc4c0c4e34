package dev.catamaran.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.TreeMap;

/**
 * A document in the one form that two equal documents share: keys sorted, no spaces, lists in their order. Its hash,
 * recorded on each object that is written, tells whether what is desired has changed since.
 */
public final class Canonical {
    private static final JsonMapper JSON = new JsonMapper();

    private Canonical() {}

    /** The document as text. */
    public static String text(JsonNode document) {
        try {
            return JSON.writeValueAsString(sorted(document));
        } catch (JsonProcessingException treesAreAlwaysWritable) {
            throw new IllegalStateException(treesAreAlwaysWritable);
        }
    }

    /** The digest of {@link #text}. */
    public static Hash hash(JsonNode document) {
        return Hash.of(text(document));
    }

    /** The same document with the keys of all its objects in order. */
    public static JsonNode sorted(JsonNode document) {
        if (document.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            document.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(fields);
        }
        if (document.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            document.forEach(element -> list.add(sorted(element)));
            return list;
        }
        return document;
    }
}
