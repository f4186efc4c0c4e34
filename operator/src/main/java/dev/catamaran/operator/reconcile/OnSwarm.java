package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Targets;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.State;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.swarm.SwarmDirectory;
import dev.catamaran.operator.swarm.Way;
import dev.catamaran.operator.write.Bond;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workload's relation to Swarms: which it is to be on, which it was on before and is taken off first, and the finalizer
 * that stands for both.
 */
public final class OnSwarm {
    private static final Logger LOG = LoggerFactory.getLogger(OnSwarm.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SwarmDirectory directory;
    private final Bond bond;
    private final SwarmLegs legs = new SwarmLegs(PATIENCE);

    /** Finds Swarms here and ties workloads with this. */
    public OnSwarm(SwarmDirectory directory, Bond bond) {
        this.directory = directory;
        this.bond = bond;
    }

    /** The leg on Swarm; empty where nothing is wanted there and nothing is left. Asks nothing of a Swarm yet. */
    Optional<SwarmLeg> leg(ContainerWorkload resource, Workload workload) {
        var mode = workload.spec().targets().mode(HullName.Swarm, HullName.Kubernetes);
        return mode == TargetMode.Disabled && !Bond.tied(resource)
                ? Optional.empty()
                : Optional.of(new SwarmLeg(this, resource, workload, mode));
    }

    /** Starts a leg beside what is done on Kubernetes; what is returned waits for it, but not for long. */
    Supplier<Optional<Share>> start(SwarmLeg leg) {
        return legs.start(leg.workload().identity().uid(), leg, leg.late());
    }

    /** Whether something is still being done there for a workload. */
    boolean busy(Identity workload) {
        return legs.busy(workload.uid());
    }

    /** Finds the way and takes it; what is left on another Swarm is removed first. */
    Optional<Share> pass(SwarmLeg leg) {
        var resource = leg.resource();
        var wanted = leg.workload().spec().targets().swarm().flatMap(Targets.OnSwarm::cluster);
        var disabled = leg.mode() == TargetMode.Disabled;
        var before = Bond.cluster(resource).filter(cluster -> disabled || !wanted.equals(Optional.of(cluster)));
        if (before.isPresent() && !removed(resource.identity(), before.get())) {
            var message = "its service is being removed from SwarmCluster " + before.get();
            return Optional.of(leg.share(new Outcome.Seen(SwarmLeg.seen(State.Removing, message))));
        }
        if (disabled) {
            release(resource);
            return Optional.empty();
        }
        return enter(leg, wanted.orElseThrow());
    }

    private Optional<Share> enter(SwarmLeg leg, String cluster) {
        return switch (directory.way(cluster, leg.workload().identity())) {
            case Way.Closed(var reason, var message) ->
                Optional.of(leg.share(new Outcome.Refused(reason, message, Optional.empty())));
            case Way.Away(var message) -> Optional.of(leg.share(new Outcome.Unreachable(message)));
            case Way.Open(var swarm) -> {
                var gone = leg.mode() != TargetMode.Observe && !bond.tie(leg.resource(), cluster);
                yield gone ? Optional.empty() : run(swarm.hull(), leg);
            }
        };
    }

    private static <F, O, T> Optional<Share> run(Hull<F, O, T> hull, SwarmLeg leg) {
        return new HullRun<>(hull, leg.workload(), leg.mode()).whole();
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
        legs.forget(workload.uid());
    }

    /** Lets what is being written end, for as long as {@code left} at most. */
    public void close(Duration left) {
        legs.close(left);
    }
}
