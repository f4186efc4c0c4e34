package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the nodes of a Swarm are reached. */
final class NodeAddresses {
    private NodeAddresses() {}

    static Map<String, String> of(List<JsonNode> nodes) {
        var addresses = new TreeMap<String, String>();
        for (var node : nodes) {
            var address = address(node);
            if (node.path("Status").path("State").asText().equals("ready") && !address.isEmpty()) {
                addresses.put(node.path("ID").asText(), address);
            }
        }
        return Collections.unmodifiableMap(addresses);
    }

    /** A manager can know itself as 0.0.0.0; its address among the managers is right. */
    private static String address(JsonNode node) {
        var own = node.path("Status").path("Addr").asText();
        if (!own.isEmpty() && !own.equals("0.0.0.0")) {
            return own;
        }
        var manager = node.path("ManagerStatus").path("Addr").asText();
        var port = manager.lastIndexOf(':');
        return port < 0 ? "" : manager.substring(0, port);
    }
}
