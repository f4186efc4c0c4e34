package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the records of this package are written as JSON. */
public final class EngineJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private EngineJson() {}

    /** What is sent and shown: what says nothing is left out. */
    public static ObjectNode brief(Record body) {
        return JSON.valueToTree(body);
    }
}
