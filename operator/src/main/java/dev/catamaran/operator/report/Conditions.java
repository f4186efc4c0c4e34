package dev.catamaran.operator.report;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.status.Condition;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of one status in the making. They change by named transitions only, hold one condition per type, and keep
 * the time of a condition whose value did not change.
 */
final class Conditions {
    private final Map<ConditionType, Condition> conditions = new EnumMap<>(ConditionType.class);
    private final List<Condition> previous;
    private final long generation;
    private final Instant now;

    Conditions(List<Condition> previous, long generation, Instant now) {
        this.previous = previous;
        this.generation = generation;
        this.now = now;
    }

    /** Says something; a reason that the contract does not list for this value is a mistake of ours. */
    void say(ConditionType type, Value value, Reason reason, String message) {
        if (!type.allows(value, reason)) {
            throw new IllegalArgumentException("%s is never %s because of %s".formatted(type, value, reason));
        }
        var made = Condition.of(type, value, reason, oneLine(message), generation, now);
        conditions.put(
                type,
                previous.stream()
                        .filter(older -> older.type().equals(type.name()))
                        .findFirst()
                        .map(made::since)
                        .orElse(made));
    }

    /** Keeps what was said of a type before, about the generation that it was said of; says whether something was. */
    boolean keep(ConditionType type) {
        var before = previous.stream()
                .filter(older -> older.type().equals(type.name()))
                .findFirst();
        before.ifPresent(older -> conditions.put(type, older));
        return before.isPresent();
    }

    /** One hull's own condition. */
    void hull(Share share) {
        var type = share.hull() == HullName.Kubernetes ? ConditionType.KubernetesReady : ConditionType.SwarmReady;
        switch (share.outcome()) {
            case Outcome.Seen(var observed) -> seen(type, share.mode(), observed);
            case Outcome.Refused refused -> say(type, Value.False, Reason.Refused, refused.message());
            case Outcome.Unreachable(var message, var _) -> say(type, Value.Unknown, Reason.Unreachable, message);
            case Outcome.Failed failed -> say(type, Value.False, Reason.Failed, failed.message());
        }
    }

    private void seen(ConditionType type, TargetMode mode, Observed observed) {
        var message = observed.message();
        switch (observed.state()) {
            case Ready -> say(type, Value.True, atRest(mode, observed), message.text());
            case Applying, Progressing -> {
                if (mode == TargetMode.Observe) {
                    say(type, Value.True, Reason.Observed, message.text());
                } else {
                    say(type, Value.False, Reason.Progressing, message.text());
                }
            }
            case Unreachable -> say(type, Value.Unknown, Reason.Unreachable, message.text());
            case Refused -> say(type, Value.False, Reason.Refused, message.text());
            case Removing -> say(type, Value.False, Reason.Removing, message.text());
            case Paused -> say(type, Value.False, reason(type, message, Reason.UpdatePaused), message.text());
            case Failed -> say(type, Value.False, reason(type, message, Reason.Failed), message.text());
            case Degraded -> say(type, Value.False, reason(type, message, Reason.Degraded), message.text());
        }
    }

    private static Reason atRest(TargetMode mode, Observed observed) {
        return switch (mode) {
            case Observe -> Reason.Observed;
            case Standby -> Reason.Standby;
            case Run, Disabled -> observed.counts().desired() == 0 ? Reason.ScaledToZero : Reason.Available;
        };
    }

    /** The reason that a hull gave, where the contract lists it. */
    private static Reason reason(ConditionType type, Message message, Reason otherwise) {
        return known(message.reason())
                .filter(reason -> type.allows(Value.False, reason))
                .orElse(otherwise);
    }

    /** A reason by its word. */
    static Optional<Reason> known(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** In the order of their types. */
    List<Condition> inOrder() {
        return List.copyOf(conditions.values());
    }
}
