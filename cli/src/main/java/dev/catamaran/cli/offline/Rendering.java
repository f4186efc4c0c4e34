package dev.catamaran.cli.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.mapping.spec.EngineJson;
import java.util.ArrayList;
import java.util.List;

/** What a hull would get, as trees. */
public final class Rendering {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Rendering() {}

    /**
     * A request to an engine.
     *
     * @param line method and path, without the version
     */
    public record Request(String line, JsonNode body) {}

    /** The objects, in the order in which they are created. */
    public static List<JsonNode> kubernetes(KubernetesObjects objects) {
        return objects.inOrder().stream().<JsonNode>map(MAPPER::valueToTree).toList();
    }

    /** The requests, in the order in which they are sent. */
    public static List<Request> swarm(SwarmObjects objects) {
        var requests = new ArrayList<Request>();
        objects.networks()
                .forEach(network -> requests.add(new Request("POST /networks/create", EngineJson.brief(network))));
        objects.configs()
                .forEach(config -> requests.add(new Request("POST /configs/create", EngineJson.brief(config))));
        requests.add(new Request("POST /services/create", EngineJson.brief(objects.service())));
        return List.copyOf(requests);
    }
}
