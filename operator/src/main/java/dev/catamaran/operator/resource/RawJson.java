package dev.catamaran.operator.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A specification or a status as it is stored, whatever it is: text, because a tree takes ten times the memory of a cache.
 *
 * @param text JSON
 */
public record RawJson(String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Takes any JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RawJson of(JsonNode tree) {
        return new RawJson(tree.toString());
    }

    /** What this says as a status; {@code otherwise} for one that another version wrote and this one cannot read. */
    <S> S as(Class<S> type, S otherwise) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException ofAnotherVersion) {
            return otherwise;
        }
    }

    /** As a tree. */
    @JsonValue
    public JsonNode tree() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException neverWrittenSo) {
            throw new IllegalStateException("what is stored is no JSON", neverWrittenSo);
        }
    }
}
