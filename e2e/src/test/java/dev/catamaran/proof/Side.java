package dev.catamaran.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.kubernetes.mapping.KubernetesMapping;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.map.Mapped;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.mapping.ApiVersion;
import dev.catamaran.swarm.mapping.SwarmFacts;
import dev.catamaran.swarm.mapping.SwarmMapping;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.mapping.spec.EngineJson;
import java.util.List;

/**
 * A hull's mapping under certain facts, with a result that can be compared and shown: what would be written, as JSON.
 *
 * @param facts in words, for messages and the fidelity table; empty for what is assumed where nobody is asked
 */
record Side(HullName hull, String facts, Mapping mapping) {
    private static final ObjectMapper KUBERNETES = new ObjectMapper();

    /** A mapping whose objects are documents. */
    interface Mapping {
        Mapped<JsonNode> map(Workload workload, TargetMode mode);
    }

    Mapped<JsonNode> map(Workload workload, TargetMode mode) {
        return mapping.map(workload, mode);
    }

    @Override
    public String toString() {
        return hull + " " + facts;
    }

    /** Kubernetes, under the facts that a mapping may treat differently; the assumed ones first. */
    static List<Side> kubernetes() {
        var assumed = KubernetesFacts.assumed();
        return List.of(
                kubernetes("", assumed),
                kubernetes(
                        "load balancer",
                        new KubernetesFacts(assumed.minor(), assumed.controller(), Exposure.LoadBalancer)));
    }

    static Side kubernetes(String words, KubernetesFacts facts) {
        return new Side(HullName.Kubernetes, words, (workload, mode) -> {
            var mapped = KubernetesMapping.map(workload, mode, facts);
            return new Mapped<>(tree(mapped.value()), mapped.notes());
        });
    }

    private static JsonNode tree(KubernetesObjects objects) {
        var tree = JsonNodeFactory.instance.arrayNode();
        objects.inOrder().forEach(object -> tree.add(KUBERNETES.<JsonNode>valueToTree(object)));
        return tree;
    }

    /** Swarm, under the facts that a mapping may treat differently; the assumed ones first. */
    static List<Side> swarm() {
        var assumed = SwarmFacts.assumed();
        return List.of(
                swarm("", assumed),
                swarm("API 1.43", facts(new ApiVersion(1, 43), RoutingMesh.Available)),
                swarm("API 1.41", facts(ApiVersion.OLDEST, RoutingMesh.Available)),
                swarm("no routing mesh", facts(assumed.negotiated(), RoutingMesh.Missing)));
    }

    private static SwarmFacts facts(ApiVersion version, RoutingMesh mesh) {
        return new SwarmFacts(version, mesh, true, SwarmFacts.LOCAL);
    }

    static Side swarm(String words, SwarmFacts facts) {
        return new Side(HullName.Swarm, words, (workload, mode) -> {
            var mapped = SwarmMapping.map(workload, mode, facts);
            return new Mapped<>(tree(mapped.value()), mapped.notes());
        });
    }

    /** As the engine gets them, so that what is not written is not seen. */
    private static JsonNode tree(SwarmObjects objects) {
        return switch (objects) {
            case SwarmObjects(var service, var configs, var networks) -> {
                var tree = JsonNodeFactory.instance.objectNode();
                tree.set("service", EngineJson.brief(service));
                var contents = tree.putArray("configs");
                configs.forEach(config -> contents.add(EngineJson.brief(config)));
                var overlays = tree.putArray("networks");
                networks.forEach(network -> overlays.add(EngineJson.brief(network)));
                yield tree;
            }
        };
    }
}
