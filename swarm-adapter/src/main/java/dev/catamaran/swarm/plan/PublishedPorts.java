package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.swarm.observe.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports that services open to the outside. */
final class PublishedPorts {
    private PublishedPorts() {}

    /** What a service would open, a line each. */
    static List<String> exposed(JsonNode spec) {
        var lines = new ArrayList<String>();
        for (var port : spec.path("EndpointSpec").path("Ports")) {
            var number = port.path("PublishedPort").asInt();
            var where = isHost(port) ? "on each node that runs a task" : "on every node of the swarm";
            lines.add((number == 0 ? "a port that the engine chooses" : "port " + number) + "/" + protocol(port) + " "
                    + where);
        }
        return List.copyOf(lines);
    }

    /**
     * A port of the spec that another service has: an engine refuses it, naming that service. Two services may share
     * a port of the nodes, for no task is put where it is taken.
     */
    static Optional<String> taken(JsonNode spec, String ownId, Services services) {
        for (var wanted : spec.path("EndpointSpec").path("Ports")) {
            for (var other : services.all()) {
                if (!other.path("ID").asText().equals(ownId) && opens(other, wanted)) {
                    return Optional.of(wanted.path("PublishedPort").asInt() + "/" + protocol(wanted));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean opens(JsonNode service, JsonNode wanted) {
        for (var port : service.path("Spec").path("EndpointSpec").path("Ports")) {
            if (same(port, wanted)) {
                return true;
            }
        }
        for (var port : service.path("Endpoint").path("Ports")) {
            if (same(port, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(JsonNode port, JsonNode wanted) {
        var number = wanted.path("PublishedPort").asInt();
        return number != 0
                && number == port.path("PublishedPort").asInt()
                && protocol(port).equals(protocol(wanted))
                && !(isHost(port) && isHost(wanted));
    }

    private static boolean isHost(JsonNode port) {
        return port.path("PublishMode").asText().equals("host");
    }

    private static String protocol(JsonNode port) {
        return port.path("Protocol").asText("tcp");
    }
}
