package dev.catamaran.model;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.util.Optional;

/** On which hulls the workload runs ({@code resource.md} §13). */
public record Targets(
        @About("The hull that owns the data.") @Derived("the hull at hand")
        Optional<HullName> primary,

        @About("Kubernetes.") OnKubernetes kubernetes,
        @About("Docker Swarm. Absent: Disabled.") Optional<OnSwarm> swarm,

        @About("Allows Run on both hulls where that runs something twice.") @Standard("false")
        boolean allowDuplicate) {

    /** The workload on Kubernetes. */
    public record OnKubernetes(
            @About("What is done there.") @Derived("Run in a cluster, Disabled on a Swarm without one")
            Optional<TargetMode> mode) {}

    /** The workload on a Swarm. */
    public record OnSwarm(
            @About("What is done there.") @Standard("Run") TargetMode mode,

            @About("The SwarmCluster; required in a cluster.") @Size(min = 1, max = 253) @Matches(Grammar.REFERENCE)
            Optional<String> cluster) {}

    /**
     * What is done on a hull.
     *
     * @param atHand the hull that the caller stands on: Kubernetes in the operator, Swarm in {@code apply -t swarm}
     */
    public TargetMode mode(HullName hull, HullName atHand) {
        return switch (hull) {
            case Kubernetes ->
                kubernetes.mode().orElse(atHand == HullName.Kubernetes ? TargetMode.Run : TargetMode.Disabled);
            case Swarm ->
                swarm.map(OnSwarm::mode).orElse(atHand == HullName.Swarm ? TargetMode.Run : TargetMode.Disabled);
        };
    }

    /** The hull that owns the data. */
    public HullName primaryOr(HullName atHand) {
        return primary.orElse(atHand);
    }
}
