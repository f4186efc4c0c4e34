package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.operator.report.Share;
import dev.catamaran.operator.resource.ContainerWorkload;
import java.util.List;
import java.util.Optional;

/** The leg on Swarm: which Swarm it is, whether it may be used and what is left on another, is found out on the way. */
final class SwarmLeg implements Leg {
    private final OnSwarm swarm;
    private final ContainerWorkload resource;
    private final Workload workload;
    private final TargetMode mode;
    private Optional<Leg> leg = Optional.empty();

    SwarmLeg(OnSwarm swarm, ContainerWorkload resource, Workload workload, TargetMode mode) {
        this.swarm = swarm;
        this.resource = resource;
        this.workload = workload;
        this.mode = mode;
    }

    @Override
    public Optional<Share> begin() {
        var failure = Guard.attempt(HullName.Swarm, () -> leg = swarm.begun(resource, workload, mode));
        failure.ifPresent(
                outcome -> leg = Optional.of(new Settled(new Share(HullName.Swarm, mode, outcome, List.of()))));
        return leg.flatMap(Leg::begin);
    }

    @Override
    public Optional<Share> finish() {
        return leg.flatMap(Leg::finish);
    }

    /** A leg on which nothing is done. */
    record Settled(Share share) implements Leg {
        @Override
        public Optional<Share> begin() {
            return Optional.of(share);
        }

        @Override
        public Optional<Share> finish() {
            return Optional.of(share);
        }
    }
}
