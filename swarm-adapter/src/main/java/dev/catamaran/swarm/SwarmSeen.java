package dev.catamaran.swarm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cluster.SwarmClusterStatus.Managers;
import dev.catamaran.cluster.SwarmClusterStatus.Nodes;
import java.util.List;

/**
 * What a Swarm is, as its status tells it.
 *
 * @param swarmId stays for the life of a swarm: another one at the same addresses is another swarm
 * @param endpoint the manager that answers
 * @param engineVersion of that manager
 * @param apiVersion that is spoken with it
 */
public record SwarmSeen(
        String swarmId, String endpoint, String engineVersion, String apiVersion, Managers managers, Nodes nodes) {

    static SwarmSeen of(String endpoint, String apiVersion, JsonNode info, List<JsonNode> nodes) {
        var managers = nodes.stream().filter(node -> node.has("ManagerStatus")).toList();
        var reachable = count(managers, "ManagerStatus", "Reachability", "reachable");
        return new SwarmSeen(
                id(info),
                endpoint,
                info.path("ServerVersion").asText(),
                apiVersion,
                new Managers(managers.size(), reachable),
                new Nodes(
                        nodes.size(),
                        count(nodes, "Status", "State", "ready"),
                        count(nodes, "Spec", "Availability", "active")));
    }

    /** The Swarm that an engine is a manager of; empty if of none. */
    static String id(JsonNode info) {
        return info.path("Swarm").path("Cluster").path("ID").asText();
    }

    private static int count(List<JsonNode> nodes, String group, String field, String value) {
        return (int) nodes.stream()
                .filter(node -> node.path(group).path(field).asText().equals(value))
                .count();
    }
}
