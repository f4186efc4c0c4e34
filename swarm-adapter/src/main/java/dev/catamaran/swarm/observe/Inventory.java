package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What a Swarm has. Each list is read when it is first asked for, so that who needs no configs costs no list of them.
 */
public interface Inventory {
    /** All services, strangers' too. */
    Services services();

    /** Tasks of our services, by the service's id. */
    Map<String, List<JsonNode>> tasks();

    /** Networks of the swarm by name, strangers' too. */
    Map<String, JsonNode> networks();

    /** Our configs by name. */
    Map<String, JsonNode> configs();

    /** Addresses of the nodes that are up, by the node's id. */
    Map<String, String> addresses();
}
