package dev.catamaran.operator;

import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.operator.swarm.Swarms;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an administrator decides about an operator.
 *
 * @param namespace the operator's own: leader election and the Secrets of SwarmClusters
 * @param watched the namespaces whose workloads are kept; empty: all
 * @param leaderElection whether several of them are started, of which one works
 * @param port where {@code /livez}, {@code /readyz} and {@code /metrics} are served; empty: nowhere; 0: any free one
 * @param exposure how {@code publish.ingress} reaches the outside
 * @param swarms the way to Swarms
 * @param pace the times
 */
public record OperatorOptions(
        String namespace,
        Set<String> watched,
        boolean leaderElection,
        OptionalInt port,
        Exposure exposure,
        Swarms swarms,
        Pace pace) {

    public OperatorOptions {
        watched = Set.copyOf(watched);
    }

    /**
     * Times.
     *
     * @param resync after which every workload is looked at, whatever happened
     * @param swarmLook between two looks at each Swarm
     * @param cleanup how long the deletion of a workload waits for a Swarm that is away
     */
    public record Pace(Duration resync, Duration swarmLook, Duration cleanup) {
        /** 5 min, 5 s, 10 min. */
        public static final Pace USUAL = new Pace(Duration.ofMinutes(5), Duration.ofSeconds(5), Duration.ofMinutes(10));
    }

    /** For an operator inside another process: all namespaces, alone, serving nothing, without Swarm. */
    public static OperatorOptions embedded(String namespace) {
        return new OperatorOptions(
                namespace, Set.of(), false, OptionalInt.empty(), Exposure.NodePort, Swarms.NONE, Pace.USUAL);
    }

    /** The same with a way to Swarms. */
    public OperatorOptions with(Swarms swarms) {
        return new OperatorOptions(namespace, watched, leaderElection, port, exposure, swarms, pace);
    }

    /** The same with other times. */
    public OperatorOptions with(Pace pace) {
        return new OperatorOptions(namespace, watched, leaderElection, port, exposure, swarms, pace);
    }

    /** The same as one of several, of which one works. */
    public OperatorOptions elected() {
        return new OperatorOptions(namespace, watched, true, port, exposure, swarms, pace);
    }

    /** The same with health and metrics at a port; 0 is any that is free. */
    public OperatorOptions serving(int port) {
        return new OperatorOptions(namespace, watched, leaderElection, OptionalInt.of(port), exposure, swarms, pace);
    }
}
