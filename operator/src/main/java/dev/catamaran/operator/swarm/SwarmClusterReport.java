package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterStatus;
import dev.catamaran.cluster.SwarmClusterStatus.Managers;
import dev.catamaran.cluster.SwarmClusterStatus.Nodes;
import dev.catamaran.status.Condition;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The status of a SwarmCluster ({@code resource.md} §19) from what was seen; pure. */
record SwarmClusterReport(SwarmClusterStatus previous, long generation, Instant now) {
    private static final Set<Reason> STALLED = Set.of(
            Reason.InvalidSpec, Reason.SecretNotFound, Reason.TLSFailed, Reason.EngineTooOld, Reason.SwarmChanged);

    SwarmClusterStatus of(Sight sight, String pinned) {
        return switch (sight) {
            case Sight.Connected seen
            when !pinned.equals(seen.swarmId()) ->
                away(
                        Reason.SwarmChanged,
                        "Swarm %s answers where %s was; nothing is written there: mend the endpoints, "
                                        .formatted(seen.swarmId(), pinned)
                                + "or delete this SwarmCluster and create it again");
            case Sight.Connected seen ->
                new SwarmClusterStatus(
                        generation,
                        List.of(condition(ConditionType.Ready, Value.True, Reason.Connected, "")),
                        seen.swarmId(),
                        seen.endpoint(),
                        seen.engineVersion(),
                        seen.apiVersion(),
                        seen.managers(),
                        seen.nodes());
            case Sight.Away(var reason, var message) -> away(reason, message);
        };
    }

    /** It does not serve; what is known of it stays, but for the numbers, which nobody can vouch for. */
    SwarmClusterStatus away(Reason reason, String message) {
        var conditions = new ArrayList<Condition>();
        var ready = ConditionType.Ready.allows(Value.False, reason) ? reason : Reason.Unreachable;
        conditions.add(condition(ConditionType.Ready, Value.False, ready, message));
        if (STALLED.contains(reason)) {
            conditions.add(condition(ConditionType.Stalled, Value.True, reason, message));
        } else {
            conditions.add(condition(ConditionType.Reconciling, Value.True, Reason.Connecting, message));
        }
        return new SwarmClusterStatus(
                generation,
                conditions,
                previous.swarmID(),
                "",
                previous.engineVersion(),
                previous.apiVersion(),
                new Managers(previous.managers().total(), 0),
                new Nodes(previous.nodes().total(), 0, 0));
    }

    private Condition condition(ConditionType type, Value value, Reason reason, String message) {
        var made = Condition.of(type, value, reason, message, generation, now);
        return previous.conditions().stream()
                .filter(older -> older.type().equals(type.name()))
                .findFirst()
                .map(made::since)
                .orElse(made);
    }
}
