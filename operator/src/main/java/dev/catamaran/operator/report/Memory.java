package dev.catamaran.operator.report;

import dev.catamaran.model.HullName;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.status.TargetStatus;
import dev.catamaran.status.WorkloadStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was last reported of a hull, for the time in which it cannot be looked at. */
final class Memory {
    private Memory() {}

    static Optional<Observed> of(WorkloadStatus previous, HullName hull) {
        return previous.targets().stream()
                .filter(target -> target.name().equals(hull.lower()))
                .findFirst()
                .map(target -> of(previous, target));
    }

    private static Observed of(WorkloadStatus previous, TargetStatus target) {
        var counts = target.counts();
        var first = target.equals(previous.targets().getFirst());
        return new Observed(
                State.Unreachable,
                target.object(),
                new Counts(
                        counts.desired(),
                        counts.ready(),
                        counts.updated(),
                        first ? previous.scale().replicas() : counts.desired()),
                target.image(),
                endpoints(previous, target.name()),
                new Message("", ""),
                previous.retention().retained().stream()
                        .filter(it -> it.target().equals(target.name()))
                        .map(it -> it.kind() + "/" + it.name())
                        .toList());
    }

    private static List<Endpoint> endpoints(WorkloadStatus previous, String target) {
        return previous.endpoints().stream()
                .filter(it -> it.target().equals(target))
                .flatMap(it -> Arrays.stream(Scope.values())
                        .filter(scope -> scope.name().equals(it.scope()))
                        .map(scope -> new Endpoint(it.port(), scope, it.address())))
                .toList();
    }
}
