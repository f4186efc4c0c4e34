package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterStatus;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.SwarmDirectory.Result;
import dev.catamaran.operator.watch.Returning;
import dev.catamaran.operator.write.StatusWrites;
import dev.catamaran.parse.Violation;
import dev.catamaran.status.Reason;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the status of SwarmClusters: whether each answers, and what it is. Writes nothing to a Swarm. */
public final class SwarmClusterReconciler implements Reconciler<SwarmClusterResource> {
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(15);

    private final SwarmDirectory directory;
    private final SwarmWatch watch;
    private final StatusWrites<SwarmClusterResource, SwarmClusterStatus> statuses;
    private final InstantSource clock;

    /** A reconciler of the SwarmClusters in this directory. */
    public SwarmClusterReconciler(
            SwarmDirectory directory,
            SwarmWatch watch,
            StatusWrites<SwarmClusterResource, SwarmClusterStatus> statuses,
            InstantSource clock) {
        this.directory = directory;
        this.watch = watch;
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public List<EventSource<?, SwarmClusterResource>> prepareEventSources(
            EventSourceContext<SwarmClusterResource> context) {
        return List.of(watch.clusters());
    }

    @Override
    public UpdateControl<SwarmClusterResource> reconcile(
            SwarmClusterResource resource, Context<SwarmClusterResource> context) {
        var name = resource.getMetadata().getName();
        if (context.isPrimaryResourceDeleted() || resource.isMarkedForDeletion()) {
            directory.drop(name);
            statuses.forget(resource.getMetadata().getUid());
            if (context.isPrimaryResourceDeleted()) {
                Returning.lookFor(resource, context);
            }
            return UpdateControl.noUpdate();
        }
        var report = new SwarmClusterReport(
                statuses.stored(resource), resource.getMetadata().getGeneration(), clock.instant());
        var status = status(resource, report);
        statuses.write(resource, status);
        var connected = status.conditions().stream().anyMatch(it -> it.reason().equals(Reason.Connected.name()));
        return UpdateControl.<SwarmClusterResource>noUpdate().rescheduleAfter(connected ? LOOK_AGAIN : TRY_AGAIN);
    }

    private SwarmClusterStatus status(SwarmClusterResource resource, SwarmClusterReport report) {
        return switch (directory.refresh(resource)) {
            case Result.Connected(var connection) -> look(resource, connection, report);
            case Result.Invalid(var violations) ->
                report.away(
                        Reason.InvalidSpec,
                        violations.stream().map(Violation::toString).collect(Collectors.joining(" | ")));
            case Result.NoSecret(var message) -> report.away(Reason.SecretNotFound, message);
            case Result.Unusable(var message) -> report.away(Reason.TLSFailed, message);
        };
    }

    /** Certificates that do not do any more may have been replaced. */
    private SwarmClusterStatus look(SwarmClusterResource resource, Connection connection, SwarmClusterReport report) {
        var sight = connection.swarm().look();
        return sight instanceof Sight.Away away
                        && away.reason() == Reason.TLSFailed
                        && directory.renew(resource) instanceof Result.Connected(var renewed)
                        && renewed.swarm() != connection.swarm()
                ? report.of(renewed.swarm().look(), renewed.swarm().pinned())
                : report.of(sight, connection.swarm().pinned());
    }
}
