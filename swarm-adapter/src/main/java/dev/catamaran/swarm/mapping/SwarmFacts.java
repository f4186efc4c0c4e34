package dev.catamaran.swarm.mapping;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;

/**
 * What a mapping must know of a Swarm, read beforehand.
 *
 * @param negotiated the API version that is spoken with the engine
 * @param routingMesh whether the nodes' kernels can balance connections (IPVS)
 * @param controller whether a Catamaran stays and looks after the workload
 * @param clusterId which Catamaran owns the objects; {@code local} without a cluster
 */
public record SwarmFacts(ApiVersion negotiated, RoutingMesh routingMesh, boolean controller, String clusterId) {
    /** The owner of what is applied without a Kubernetes cluster. */
    public static final String LOCAL = "local";

    /** What is assumed where no engine is asked: API 1.51, IPVS, a controller. */
    public static SwarmFacts assumed() {
        return new SwarmFacts(ApiVersion.NEWEST, RoutingMesh.Available, true, LOCAL);
    }
}
