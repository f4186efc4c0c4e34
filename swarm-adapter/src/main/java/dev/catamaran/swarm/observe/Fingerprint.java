package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What of a service and its tasks makes a workload worth looking at again when it changes. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(JsonNode service, Map<String, List<JsonNode>> tasks) {
        var parts = new TreeSet<String>();
        var id = service.path("ID").asText();
        parts.add("service " + id + " " + service.path("Version").path("Index").asLong());
        for (var task : tasks.getOrDefault(id, List.of())) {
            var status = task.path("Status");
            parts.add("task " + task.path("ID").asText() + " "
                    + task.path("DesiredState").asText() + " "
                    + status.path("State").asText() + " "
                    + status.path("Err").asText());
        }
        return String.join("\n", parts);
    }
}
