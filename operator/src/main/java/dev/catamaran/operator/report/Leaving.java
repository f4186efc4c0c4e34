package dev.catamaran.operator.report;

import dev.catamaran.model.HullName;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.Reason;
import dev.catamaran.status.WorkloadStatus;
import dev.catamaran.status.WorkloadStatus.Retention;
import dev.catamaran.status.WorkloadStatus.Scale;
import java.util.List;
import java.util.stream.Stream;

/** The status of a workload that is deleted and not yet gone from a Swarm ({@code resource.md} §18). */
public final class Leaving {
    private static final String SWARM = HullName.Swarm.lower();

    private final WorkloadStatus previous;
    private final Conditions conditions;
    private final long generation;

    Leaving(WorkloadStatus previous, Conditions conditions, long generation) {
        this.previous = previous;
        this.conditions = conditions;
        this.generation = generation;
    }

    /** Nothing of it is on Kubernetes but {@code claims}, which stay there. */
    public WorkloadStatus gone(List<String> claims, String message) {
        waits(message);
        var retained = Stream.concat(
                        claims.stream().map(claim -> WorkloadReport.retained(HullName.Kubernetes, claim)),
                        previous.retention().retained().stream()
                                .filter(it -> it.target().equals(SWARM)))
                .toList();
        return new WorkloadStatus(
                generation,
                conditions.inOrder(),
                Scale.NONE,
                "",
                previous.targets().stream()
                        .filter(it -> it.name().equals(SWARM))
                        .toList(),
                previous.endpoints().stream()
                        .filter(it -> it.target().equals(SWARM))
                        .toList(),
                List.of(),
                new Retention(retained, retained.size()));
    }

    /** It could not be taken off Kubernetes: what was told of it there stands. */
    public WorkloadStatus stuck(String message) {
        waits(message);
        conditions.keep(ConditionType.KubernetesReady);
        return previous.with(generation, conditions.inOrder());
    }

    private void waits(String message) {
        conditions.say(ConditionType.Ready, Value.False, Reason.Terminating, message);
        conditions.say(ConditionType.Reconciling, Value.True, Reason.CleaningUp, message);
        conditions.keep(ConditionType.SwarmReady);
    }
}
