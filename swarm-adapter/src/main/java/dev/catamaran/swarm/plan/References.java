package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids of what a service names: an engine takes a network by name but tells its id, and takes a config by id only.
 *
 * @param networks ids by name
 * @param configs ids by name
 */
public record References(Map<String, String> networks, Map<String, String> configs) {
    /** The ids of networks as they were listed, and of the configs that a service already uses. */
    static References of(Map<String, JsonNode> networks, JsonNode actualSpec) {
        var ids = new TreeMap<String, String>();
        networks.forEach((name, network) -> ids.put(name, network.path("Id").asText()));
        return new References(ids, configs(actualSpec));
    }

    /** Ids by name of the configs that a spec uses. */
    static Map<String, String> configs(JsonNode spec) {
        var ids = new TreeMap<String, String>();
        for (var config : container(spec).path("Configs")) {
            ids.put(config.path("ConfigName").asText(), config.path("ConfigID").asText());
        }
        return ids;
    }

    /** The same spec with the ids in it, as far as they are known. */
    public ObjectNode resolved(ObjectNode spec) {
        var copy = spec.deepCopy();
        for (var network : copy.path("TaskTemplate").path("Networks")) {
            var name = network.path("Target").asText();
            ((ObjectNode) network).put("Target", networks.getOrDefault(name, name));
        }
        for (var config : container(copy).path("Configs")) {
            var id = configs.get(config.path("ConfigName").asText());
            if (id != null) {
                ((ObjectNode) config).put("ConfigID", id);
            }
        }
        return copy;
    }

    private static JsonNode container(JsonNode spec) {
        return spec.path("TaskTemplate").path("ContainerSpec");
    }
}
