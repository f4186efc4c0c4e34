package dev.catamaran.operator.report;

import dev.catamaran.model.HullName;
import dev.catamaran.observe.State;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code Ready}, {@code Reconciling} and {@code Stalled} from the hulls, by the rules of kstatus: the two abnormal ones are
 * there only while they hold, {@code Stalled} only when waiting will not heal it. A hull in Observe or Standby, or one that
 * is not the primary and cannot be reached, never makes a workload unready: an outage of one orchestrator is not one of the
 * other.
 */
record Readiness(List<Share> shares, HullName primary, Conditions conditions) {
    void tell() {
        var deciding = shares.stream()
                .filter(Share::counts)
                .filter(share -> share.hull() == primary || !unreachable(share))
                .toList();
        ready(deciding);
        reconciling(deciding);
        stalled();
    }

    private void ready(List<Share> deciding) {
        if (deciding.stream().anyMatch(Readiness::unreachable)) {
            conditions.say(
                    ConditionType.Ready, Value.Unknown, Reason.Unreachable, texts(deciding, Readiness::unreachable));
        } else if (deciding.stream().allMatch(Readiness::available)) {
            var zero = !deciding.isEmpty()
                    && deciding.stream()
                            .allMatch(share -> share.observed().counts().desired() == 0);
            conditions.say(ConditionType.Ready, Value.True, zero ? Reason.ScaledToZero : Reason.Available, "");
        } else {
            var worst = deciding.stream()
                    .map(Readiness::failing)
                    .filter(reason -> reason != Reason.Available)
                    .min(Comparator.comparingInt(List.of(Reason.Failed, Reason.Degraded, Reason.Progressing)::indexOf))
                    .orElse(Reason.Progressing);
            conditions.say(ConditionType.Ready, Value.False, worst, texts(deciding, share -> !available(share)));
        }
    }

    private void reconciling(List<Share> deciding) {
        var message = texts(deciding, share -> !available(share));
        if (deciding.stream().anyMatch(Readiness::unreachable)) {
            conditions.say(ConditionType.Reconciling, Value.True, Reason.WaitingForTarget, message);
        } else if (shares.stream().anyMatch(Readiness::removing)) {
            conditions.say(
                    ConditionType.Reconciling, Value.True, Reason.CleaningUp, texts(shares, Readiness::removing));
        } else if (deciding.stream().anyMatch(Readiness::moving)) {
            conditions.say(ConditionType.Reconciling, Value.True, Reason.RollingOut, message);
        }
    }

    private void stalled() {
        shares.stream()
                .filter(Readiness::refusedOrStuck)
                .min(Comparator.comparing((Share share) -> share.hull() != primary))
                .ifPresent(share -> conditions.say(
                        ConditionType.Stalled, Value.True, why(share), texts(shares, Readiness::refusedOrStuck)));
    }

    private static Reason why(Share share) {
        if (share.outcome() instanceof Outcome.Refused refused) {
            return refused.reason();
        }
        return Conditions.known(share.observed().message().reason())
                .filter(reason -> ConditionType.Stalled.allows(Value.True, reason))
                .orElse(share.observed().state() == State.Paused ? Reason.UpdatePaused : Reason.RolloutFailed);
    }

    /** Come to an end that waiting does not heal, where the workload is to run. */
    private static boolean refusedOrStuck(Share share) {
        return share.counts()
                && switch (share.outcome()) {
                    case Outcome.Refused _ -> true;
                    case Outcome.Seen(var observed) ->
                        observed.state() == State.Failed || observed.state() == State.Paused;
                    case Outcome.Unreachable _, Outcome.Failed _ -> false;
                };
    }

    private static boolean unreachable(Share share) {
        return share.observed().state() == State.Unreachable;
    }

    private static boolean removing(Share share) {
        return share.observed().state() == State.Removing;
    }

    private static boolean available(Share share) {
        return share.observed().state() == State.Ready;
    }

    private static boolean moving(Share share) {
        var observed = share.observed();
        return switch (observed.state()) {
            case Applying, Progressing -> true;
            case Degraded -> observed.counts().updated() < observed.counts().desired();
            case Failed -> share.outcome() instanceof Outcome.Failed;
            case Ready, Paused, Unreachable, Refused, Removing -> false;
        };
    }

    private static Reason failing(Share share) {
        return switch (share.observed().state()) {
            case Ready -> Reason.Available;
            case Applying, Progressing, Removing, Unreachable -> Reason.Progressing;
            case Degraded -> Reason.Degraded;
            case Paused, Failed, Refused -> Reason.Failed;
        };
    }

    private static String texts(List<Share> shares, Predicate<Share> which) {
        return shares.stream()
                .filter(which)
                .map(share ->
                        share.hull().lower() + ": " + share.observed().message().text())
                .collect(Collectors.joining("; "));
    }
}
