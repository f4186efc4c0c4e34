package dev.catamaran.operator.reconcile;

import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.operator.report.Share;
import dev.catamaran.operator.report.WorkloadReport;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.watch.Returning;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.operator.write.StatusWrites;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.Written;
import dev.catamaran.status.WorkloadStatus;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes one workload through the steps. A resource that is no workload is told so, and nothing of it changes. What fails on
 * one hull is told and tried again, without end; the other hull does not notice.
 */
public final class WorkloadReconciler implements Reconciler<ContainerWorkload> {
    private final KubernetesHull kubernetes;
    private final OnSwarm swarm;
    private final Departure departure;
    private final StatusWrites<ContainerWorkload, WorkloadStatus> statuses;
    private final Surroundings surroundings;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<String, Identity> known = new ConcurrentHashMap<>();

    /** A reconciler of workloads on Kubernetes and, where they name one, on a Swarm. */
    public WorkloadReconciler(
            KubernetesHull kubernetes,
            OnSwarm swarm,
            StatusWrites<ContainerWorkload, WorkloadStatus> statuses,
            Surroundings surroundings) {
        this.kubernetes = kubernetes;
        this.swarm = swarm;
        this.departure = new Departure(swarm, surroundings.deadline(), surroundings.clock());
        this.statuses = statuses;
        this.surroundings = surroundings;
    }

    @Override
    public List<EventSource<?, ContainerWorkload>> prepareEventSources(EventSourceContext<ContainerWorkload> context) {
        return surroundings.sources().apply(context);
    }

    @Override
    public UpdateControl<ContainerWorkload> reconcile(ContainerWorkload resource, Context<ContainerWorkload> context) {
        if (context.isPrimaryResourceDeleted()) {
            Optional.ofNullable(known.remove(place(resource))).ifPresent(this::forget);
            Returning.lookFor(resource, context);
            return UpdateControl.noUpdate();
        }
        var before = known.put(place(resource), resource.identity());
        if (before != null && !before.equals(resource.identity())) {
            forget(before);
        }
        if (resource.isMarkedForDeletion()) {
            return again(Bond.tied(resource) ? depart(resource) : Optional.empty());
        }
        var spec = resource.getSpec().tree();
        return switch (WorkloadParser.parse(resource.identity(), spec, Setting.CLUSTER)) {
            case Parsed.Invalid<Workload>(var violations) -> {
                report(resource, reporting(resource).invalid(violations));
                yield UpdateControl.noUpdate();
            }
            case Parsed.Valid<Workload>(var workload) ->
                again(reconcile(resource, workload, Written.of(Spec.class, spec)));
        };
    }

    private Optional<Duration> depart(ContainerWorkload resource) {
        var workload = resource.identity();
        var claims = new ArrayList<String>();
        var failed = Guard.attempt(HullName.Kubernetes, () -> {
            var _ = Removal.removed(kubernetes, workload);
            claims.addAll(kubernetes.retained(workload));
        });
        var pause = departure.depart(resource, pause(workload));
        if (pause.isPresent()) {
            var message = departure.waiting(resource, failed);
            var leaving = reporting(resource).leaving();
            report(resource, failed.isEmpty() ? leaving.gone(claims, message) : leaving.stuck(message));
        }
        return pause;
    }

    private Optional<Duration> reconcile(ContainerWorkload resource, Workload workload, Written written) {
        var here = kubernetes(workload);
        var there = swarm.leg(resource, workload);
        if (statuses.stored(resource).observedGeneration() == 0) {
            return first(resource, workload, written, here, there);
        }
        var beside = there.map(swarm::start);
        var shares = told(here.whole(), beside.flatMap(Supplier::get));
        report(resource, reporting(resource).of(workload, written, shares));
        return pace(workload.identity(), shares);
    }

    /** A new resource has its status before its children; what they change in it is told by the next pass. */
    private Optional<Duration> first(
            ContainerWorkload resource, Workload workload, Written written, Leg here, Optional<SwarmLeg> there) {
        var ahead = told(here.begin(), there.flatMap(SwarmLeg::ahead));
        report(resource, reporting(resource).of(workload, written, ahead));
        var beside = there.map(swarm::start);
        var shares = told(here.finish(), beside.flatMap(Supplier::get));
        var changed = !reporting(resource).of(workload, written, shares).equals(statuses.stored(resource));
        return changed ? Optional.of(Pace.AT_ONCE) : pace(workload.identity(), shares);
    }

    private static List<Share> told(Optional<Share> here, Optional<Share> there) {
        return Stream.concat(here.stream(), there.stream()).toList();
    }

    private Leg kubernetes(Workload workload) {
        var mode = workload.spec().targets().mode(HullName.Kubernetes, HullName.Kubernetes);
        return mode == TargetMode.Disabled
                ? new Clearing(kubernetes, workload.identity())
                : new HullRun<>(kubernetes, workload, mode);
    }

    private WorkloadReport reporting(ContainerWorkload resource) {
        return new WorkloadReport(
                statuses.stored(resource),
                resource.getMetadata().getGeneration(),
                surroundings.clock().instant());
    }

    private void report(ContainerWorkload resource, WorkloadStatus status) {
        statuses.write(resource, status);
        surroundings.listener().reported(resource.identity(), status);
    }

    private Optional<Duration> pace(Identity workload, List<Share> shares) {
        if (Pace.failing(shares)) {
            return Optional.of(pause(workload));
        }
        attempts.remove(workload.uid());
        return Pace.next(shares);
    }

    private Duration pause(Identity workload) {
        var attempt = attempts.merge(workload.uid(), 1, Integer::sum);
        return surroundings.backoff().delay(attempt - 1);
    }

    private static String place(ContainerWorkload resource) {
        return resource.getMetadata().getNamespace() + "/"
                + resource.getMetadata().getName();
    }

    private void forget(Identity workload) {
        attempts.remove(workload.uid());
        statuses.forget(workload.uid());
        kubernetes.forget(workload);
        swarm.forget(workload);
        surroundings.listener().gone(workload);
    }

    private static UpdateControl<ContainerWorkload> again(Optional<Duration> delay) {
        var control = UpdateControl.<ContainerWorkload>noUpdate();
        return delay.map(control::rescheduleAfter).orElse(control);
    }
}
