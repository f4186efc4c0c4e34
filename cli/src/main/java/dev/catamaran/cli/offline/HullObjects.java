package dev.catamaran.cli.offline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cli.offline.Rendering.Request;
import dev.catamaran.compare.effect.HullObject;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.util.List;
import java.util.Set;

/** What a hull would get, as a comparison looks at it: the workload's main object goes without a name. */
final class HullObjects {
    /** Half of a rollout's fields bear on how long it may take. */
    private static final Set<String> DERIVED = Set.of("progressDeadlineSeconds");

    private HullObjects() {}

    /** Deployment, Services, claims, files. */
    static List<HullObject> kubernetes(Workload workload, KubernetesObjects objects) {
        var container = "containers[" + workload.identity().name() + "]";
        return Rendering.kubernetes(objects).stream()
                .map(tree -> kubernetes(tree, container))
                .toList();
    }

    private static HullObject kubernetes(JsonNode tree, String container) {
        var kind = tree.path("kind").asText();
        return kind.equals("Deployment")
                ? new HullObject("", "", Set.of("spec", "template", container), DERIVED, tree)
                : new HullObject(kind, tree.path("metadata").path("name").asText(), Set.of("spec"), Set.of(), tree);
    }

    /** Service, configs, networks. */
    static List<HullObject> swarm(SwarmObjects objects) {
        return Rendering.swarm(objects).stream().map(HullObjects::swarm).toList();
    }

    private static HullObject swarm(Request request) {
        var body = request.body();
        return switch (request.line()) {
            case "POST /services/create" -> new HullObject("", "", Set.of("TaskTemplate"), Set.of(), body);
            case "POST /configs/create" ->
                new HullObject("config", body.path("Name").asText(), Set.of(), Set.of(), body);
            default -> new HullObject("network", body.path("Name").asText(), Set.of(), Set.of(), body);
        };
    }
}
