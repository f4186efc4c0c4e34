package dev.catamaran.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.swarm.mapping.ApiVersion;
import dev.catamaran.swarm.mapping.SwarmFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The facts of a golden case: the assumed ones, but for what its {@code facts.yaml} says. */
record Facts(KubernetesFacts kubernetes, SwarmFacts swarm) {
    private static final Map<String, Set<String>> KNOWN =
            Map.of("kubernetes", Set.of("exposure"), "swarm", Set.of("api", "routingMesh"));

    /** From a file that need not be there; what it says beyond this is a fault of the case. */
    static Facts of(Path file) {
        var tree = Files.exists(file) ? Samples.tree(file) : JsonNodeFactory.instance.objectNode();
        tree.properties()
                .forEach(hull -> hull.getValue().fieldNames().forEachRemaining(fact -> {
                    if (!KNOWN.getOrDefault(hull.getKey(), Set.of()).contains(fact)) {
                        throw new IllegalArgumentException(
                                Project.name(file) + ": no fact " + hull.getKey() + "." + fact);
                    }
                }));
        var kubernetes = KubernetesFacts.assumed();
        var swarm = SwarmFacts.assumed();
        var of = tree.path("swarm");
        return new Facts(
                new KubernetesFacts(
                        kubernetes.minor(),
                        kubernetes.controller(),
                        Exposure.valueOf(tree.path("kubernetes")
                                .path("exposure")
                                .asText(kubernetes.exposure().name()))),
                new SwarmFacts(
                        ApiVersion.parse(
                                of.path("api").asText(swarm.negotiated().toString())),
                        RoutingMesh.valueOf(of.path("routingMesh")
                                .asText(swarm.routingMesh().name())),
                        swarm.controller(),
                        swarm.clusterId()));
    }
}
