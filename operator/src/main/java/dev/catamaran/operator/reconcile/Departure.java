package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a workload that is tied to a Swarm: it is cleaned up there, and let go when that is done or its time is over. A
 * Swarm that is away never blocks a deletion for longer. On Kubernetes nothing waits for that: the children go at once.
 */
final class Departure {
    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

    private final OnSwarm swarm;
    private final Duration deadline;
    private final InstantSource clock;

    Departure(OnSwarm swarm, Duration deadline, InstantSource clock) {
        this.swarm = swarm;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** How long a workload that is tied waits for the next try; empty when it was let go. */
    Optional<Duration> depart(ContainerWorkload resource, Duration pause) {
        var left = Duration.between(clock.instant(), end(resource));
        if (observesOnly(resource) || (!swarm.busy(resource.identity()) && cleaned(resource))) {
            swarm.release(resource);
            return Optional.empty();
        }
        if (left.isNegative() || left.isZero()) {
            LOG.warn("let go without cleaning up on {}: the time of {} is over", cluster(resource), deadline);
            swarm.release(resource);
            return Optional.empty();
        }
        return Optional.of(pause.compareTo(left) < 0 ? pause : left);
    }

    /** What is waited for, and until when, and what failed on Kubernetes; the same at every try with the same failure. */
    String waiting(ContainerWorkload resource, Optional<Outcome> failed) {
        return "its service is being removed from SwarmCluster %s; if that does not answer, it is let go at %s%s"
                .formatted(
                        cluster(resource),
                        end(resource),
                        failed.map(Departure::onKubernetes).orElse(""));
    }

    private static String onKubernetes(Outcome failed) {
        return switch (failed) {
            case Outcome.Unreachable(var message, var _) -> "; on Kubernetes it is not removed yet: " + message;
            case Outcome.Failed(var message, var _) -> "; on Kubernetes it is not removed yet: " + message;
            case Outcome.Seen _, Outcome.Refused _ -> "";
        };
    }

    private Instant end(ContainerWorkload resource) {
        return Instant.parse(resource.getMetadata().getDeletionTimestamp()).plus(deadline);
    }

    private boolean cleaned(ContainerWorkload resource) {
        try {
            return Bond.cluster(resource).isEmpty() || swarm.removed(resource.identity(), cluster(resource));
        } catch (RuntimeException failed) {
            LOG.warn("not yet cleaned up on {}: {}", cluster(resource), Guard.message(failed));
            return false;
        }
    }

    private static String cluster(ContainerWorkload resource) {
        return Bond.cluster(resource).orElse("");
    }

    /** What is only observed is not removed either. */
    private static boolean observesOnly(ContainerWorkload resource) {
        var parsed =
                WorkloadParser.parse(resource.identity(), resource.getSpec().tree(), Setting.CLUSTER);
        return parsed instanceof Parsed.Valid<Workload>(var workload)
                && workload.spec().targets().mode(HullName.Swarm, HullName.Kubernetes) == TargetMode.Observe;
    }
}
