package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterStatus.Managers;
import dev.catamaran.cluster.SwarmClusterStatus.Nodes;
import dev.catamaran.status.Reason;

/** What was seen of a Swarm. */
public sealed interface Sight {
    /**
     * It answers.
     *
     * @param swarmId the Swarm's own
     * @param endpoint the manager that answered
     */
    record Connected(
            String swarmId, String endpoint, String engineVersion, String apiVersion, Managers managers, Nodes nodes)
            implements Sight {}

    /**
     * It does not serve.
     *
     * @param reason a reason of {@code Ready} being False ({@code resource.md} §19)
     */
    record Away(Reason reason, String message) implements Sight {}
}
