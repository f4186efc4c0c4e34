package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Targets;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.swarm.SwarmDirectory;
import dev.catamaran.operator.swarm.Way;
import dev.catamaran.operator.write.Bond;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workload's relation to Swarms: which it is to be on, which it was on before and is taken off first, and the finalizer
 * that stands for both.
 */
public final class OnSwarm {
    private static final Logger LOG = LoggerFactory.getLogger(OnSwarm.class);
    private static final Observed NOTHING =
            new Observed(State.Refused, "", Counts.NONE, "", List.of(), new Message("Refused", ""), List.of());

    private final SwarmDirectory directory;
    private final Bond bond;

    /** Finds Swarms here and ties workloads with this. */
    public OnSwarm(SwarmDirectory directory, Bond bond) {
        this.directory = directory;
        this.bond = bond;
    }

    /** The leg on Swarm; empty where nothing is wanted there and nothing is left. Asks nothing of a Swarm yet. */
    Optional<Leg> leg(ContainerWorkload resource, Workload workload) {
        var mode = workload.spec().targets().mode(HullName.Swarm, HullName.Kubernetes);
        return mode == TargetMode.Disabled && !Bond.tied(resource)
                ? Optional.empty()
                : Optional.of(new SwarmLeg(this, resource, workload, mode));
    }

    /** Finds the way and takes it; what is left on another Swarm is removed first. */
    Optional<Leg> begun(ContainerWorkload resource, Workload workload, TargetMode mode) {
        var wanted = workload.spec().targets().swarm().flatMap(Targets.OnSwarm::cluster);
        var before = Bond.cluster(resource)
                .filter(cluster -> mode == TargetMode.Disabled || !wanted.equals(Optional.of(cluster)));
        if (before.isPresent() && !removed(resource.identity(), before.get())) {
            return Optional.of(removing(mode, before.get()));
        }
        if (mode == TargetMode.Disabled) {
            release(resource);
            return Optional.empty();
        }
        return Optional.of(enter(resource, workload, mode, wanted.orElseThrow()));
    }

    private Leg enter(ContainerWorkload resource, Workload workload, TargetMode mode, String cluster) {
        return switch (directory.way(cluster, workload.identity())) {
            case Way.Closed(var reason, var message) -> settled(mode, new Outcome.Refused(reason, message, NOTHING));
            case Way.Away(var message) -> settled(mode, new Outcome.Unreachable(message));
            case Way.Open(var swarm) -> {
                if (mode != TargetMode.Observe) {
                    bond.tie(resource, cluster);
                }
                yield run(swarm.hull(), workload, mode);
            }
        };
    }

    private static <F, O, T> Leg run(Hull<F, O, T> hull, Workload workload, TargetMode mode) {
        return new HullRun<>(hull, workload, mode);
    }

    private static Leg removing(TargetMode mode, String cluster) {
        var message = "its service is being removed from SwarmCluster " + cluster;
        return settled(
                mode,
                new Outcome.Seen(new Observed(
                        State.Removing, "", Counts.NONE, "", List.of(), new Message("Removing", message), List.of())));
    }

    /** A leg on which nothing is done. */
    static Leg settled(TargetMode mode, Outcome outcome) {
        return new SwarmLeg.Settled(new Share(HullName.Swarm, mode, outcome, List.of()));
    }

    /** Whether nothing but data is left there; a SwarmCluster that is gone holds nothing that could be removed. */
    boolean removed(Identity workload, String cluster) {
        return directory
                .opened(cluster)
                .map(way -> switch (way) {
                    case Way.Open(var swarm) -> Removal.removed(swarm.hull(), workload);
                    case Way.Away(var message) -> throw new UncheckedIOException(new IOException(message));
                    case Way.Closed _ -> true;
                })
                .orElseGet(() -> {
                    LOG.warn("SwarmCluster {} is gone: what {} had there is left", cluster, workload);
                    return true;
                });
    }

    /** Unties a workload. */
    void release(ContainerWorkload resource) {
        directory.forget(resource.identity());
        if (Bond.tied(resource)) {
            bond.release(resource);
        }
    }

    /** A workload that is gone. */
    void forget(Identity workload) {
        directory.forget(workload);
    }
}
