package dev.catamaran.operator.report;

import dev.catamaran.kubernetes.mapping.Labels;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Violation;
import dev.catamaran.parse.Written;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.FidelityStatus;
import dev.catamaran.status.Reason;
import dev.catamaran.status.TargetStatus;
import dev.catamaran.status.WorkloadStatus;
import dev.catamaran.status.WorkloadStatus.EndpointStatus;
import dev.catamaran.status.WorkloadStatus.Retained;
import dev.catamaran.status.WorkloadStatus.Retention;
import dev.catamaran.status.WorkloadStatus.Scale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The status of a workload ({@code resource.md} §18).
 *
 * @param previous what was reported before; its conditions' times are kept where their values are
 * @param generation the generation that is reported on
 */
public record WorkloadReport(WorkloadStatus previous, long generation, Instant now) {
    private static final int LONGEST_LIST = 900;

    /** Of a workload that was parsed, from every hull that is not Disabled, in the order of {@link HullName}. */
    public WorkloadStatus of(Workload workload, Written written, List<Share> looked) {
        var shares = looked.stream()
                .map(share -> share.remembering(() -> Memory.of(previous, share.hull())))
                .toList();
        var conditions = new Conditions(previous.conditions(), generation, now);
        new Readiness(shares, primary(workload, shares), conditions).tell();
        shares.forEach(conditions::hull);
        Faithfulness.tell(workload.spec().fidelity(), written, shares, conditions);
        return new WorkloadStatus(
                generation,
                conditions.inOrder(),
                scale(workload, shares),
                image(shares),
                shares.stream().map(WorkloadReport::target).toList(),
                endpoints(shares),
                shares.stream()
                        .flatMap(share -> fidelity(workload, written, share).stream())
                        .toList(),
                retention(shares));
    }

    private Optional<FidelityStatus> fidelity(Workload workload, Written written, Share share) {
        return share.notes()
                .map(notes -> Faithfulness.counts(
                        workload.spec().fidelity(), written, share.hull().lower(), notes))
                .or(() -> previous.fidelity().stream()
                        .filter(it -> it.target().equals(share.hull().lower()))
                        .findFirst());
    }

    /** The hull that decides: the primary one, or the one that runs where the primary one does not. */
    private static HullName primary(Workload workload, List<Share> shares) {
        var named = workload.spec().targets().primaryOr(HullName.Kubernetes);
        var running =
                shares.stream().filter(Share::counts).map(Share::hull).sorted().toList();
        return running.isEmpty() || running.contains(named) ? named : running.getFirst();
    }

    /** Of a document that is no workload: all that is wrong with it, and what stands is left as it was. */
    public WorkloadStatus invalid(List<Violation> violations) {
        var conditions = new Conditions(previous.conditions(), generation, now);
        var left = "the specification is invalid: what runs is left as it is";
        conditions.say(ConditionType.Ready, Value.False, Reason.Failed, left);
        conditions.say(ConditionType.Stalled, Value.True, Reason.InvalidSpec, list(violations));
        List.of(ConditionType.KubernetesReady, ConditionType.SwarmReady, ConditionType.Faithful)
                .forEach(conditions::keep);
        return previous.with(generation, conditions.inOrder());
    }

    /** Of a workload that is deleted and not yet gone from a Swarm. */
    public Leaving leaving() {
        return new Leaving(previous, new Conditions(previous.conditions(), generation, now), generation);
    }

    /** As many as fit, and how many more there are. */
    private static String list(List<Violation> violations) {
        var text = new StringBuilder();
        var told = 0;
        for (var violation : violations) {
            var line = violation.toString();
            if (told > 0 && text.length() + line.length() > LONGEST_LIST) {
                break;
            }
            text.append(told == 0 ? "" : " | ").append(line);
            told++;
        }
        return told == violations.size()
                ? text.toString()
                : text + " | and %d more: catamaran compare shows all".formatted(violations.size() - told);
    }

    private static TargetStatus target(Share share) {
        var observed = share.observed();
        var counts = observed.counts();
        return new TargetStatus(
                share.hull().lower(),
                share.mode().name(),
                observed.state().name(),
                observed.object(),
                new TargetStatus.Counts(counts.desired(), counts.ready(), counts.updated()),
                observed.image(),
                observed.message().text());
    }

    /** Kubernetes' replicas, which autoscalers read; Swarm's only where it is alone. */
    private static Scale scale(Workload workload, List<Share> shares) {
        return shares.stream()
                .min(Comparator.comparing(Share::hull))
                .map(share -> {
                    var counts = share.observed().counts();
                    var selector = share.hull() == HullName.Kubernetes
                            ? Labels.selector(workload.identity()).entrySet().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(","))
                            : "";
                    return new Scale(counts.total(), counts.ready(), selector, counts.ready() + "/" + counts.desired());
                })
                .orElse(Scale.NONE);
    }

    private static String image(List<Share> shares) {
        var images = shares.stream()
                .filter(Share::counts)
                .map(share -> share.observed().image())
                .distinct()
                .toList();
        return images.size() == 1 ? images.getFirst() : "";
    }

    private static List<EndpointStatus> endpoints(List<Share> shares) {
        var endpoints = new ArrayList<EndpointStatus>();
        for (var share : shares) {
            share.observed()
                    .endpoints()
                    .forEach(endpoint -> endpoints.add(new EndpointStatus(
                            share.hull().lower(),
                            endpoint.port(),
                            endpoint.scope().name(),
                            endpoint.address())));
        }
        return List.copyOf(endpoints);
    }

    private static Retention retention(List<Share> shares) {
        var retained = shares.stream()
                .flatMap(share -> share.observed().retained().stream().map(object -> retained(share.hull(), object)))
                .toList();
        return new Retention(retained, retained.size());
    }

    static Retained retained(HullName hull, String object) {
        var slash = object.indexOf('/');
        return new Retained(hull.lower(), object.substring(0, slash), object.substring(slash + 1), "");
    }
}
