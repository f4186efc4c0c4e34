package dev.catamaran.swarm;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.mapping.SwarmFacts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is needed to keep workloads on a Swarm.
 *
 * @param engine how its managers are reached
 * @param clusterId whose objects these are: an id of the Kubernetes cluster, or {@code local} without one
 * @param routingMesh whether the nodes' kernels have IPVS, which cannot be asked over the API
 * @param controller whether somebody stays to look after the workloads
 * @param keep how long a reading of services and tasks serves all workloads
 */
public record SwarmSettings(
        EngineSettings engine, String clusterId, RoutingMesh routingMesh, boolean controller, Duration keep) {
    private static final Duration KEEP = Duration.ofSeconds(5);

    /** For the operator: it stays, and readings serve for 5 s. */
    public static SwarmSettings resident(EngineSettings engine, String clusterId, RoutingMesh routingMesh) {
        return new SwarmSettings(engine, clusterId, routingMesh, true, KEEP);
    }

    /** For the command line on one engine: nobody stays, nothing belongs to a cluster. */
    public static SwarmSettings local(URI endpoint, RoutingMesh routingMesh) {
        var engine = EngineSettings.of(List.of(endpoint), Optional.empty());
        return new SwarmSettings(engine, SwarmFacts.LOCAL, routingMesh, false, KEEP);
    }
}
