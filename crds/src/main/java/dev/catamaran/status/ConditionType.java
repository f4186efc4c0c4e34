package dev.catamaran.status;

import static dev.catamaran.status.Reason.*;

import dev.catamaran.status.Condition.Value;
import java.util.EnumSet;
import java.util.Set;

/** What conditions tell about a workload or a Swarm, and the reasons that each may have ({@code resource.md} §18, §19). */
public enum ConditionType {
    /** Every hull in Run is available. */
    Ready,
    /** There while something is being done; only ever True. */
    Reconciling,
    /** There while nothing will happen before somebody acts; only ever True. */
    Stalled,
    /** Kubernetes; absent when Disabled. */
    KubernetesReady,
    /** Swarm; absent when Disabled. */
    SwarmReady,
    /** Nothing is lost or weakened. */
    Faithful;

    /** Whether the contract lists this reason for this value. */
    public boolean allows(Value value, Reason reason) {
        var reasons = switch (value) {
            case True -> whenTrue();
            case False -> whenFalse();
            case Unknown -> whenUnknown();
        };
        return reasons.contains(reason);
    }

    private Set<Reason> whenTrue() {
        return switch (this) {
            case Ready -> EnumSet.of(Available, ScaledToZero, Connected);
            case Reconciling ->
                EnumSet.of(NewGeneration, RollingOut, Scaling, WaitingForTarget, CleaningUp, Connecting);
            case Stalled -> stalled();
            case KubernetesReady, SwarmReady -> EnumSet.of(Available, ScaledToZero, Observed, Standby);
            case Faithful -> EnumSet.of(Exact, Approximated);
        };
    }

    private Set<Reason> whenFalse() {
        return switch (this) {
            case Ready -> notReady();
            case KubernetesReady, SwarmReady -> failing();
            case Faithful -> EnumSet.of(Lost, WeakenedAccepted, Refused);
            case Reconciling, Stalled -> none();
        };
    }

    private Set<Reason> whenUnknown() {
        return switch (this) {
            case Ready, KubernetesReady, SwarmReady -> EnumSet.of(Unreachable);
            case Reconciling, Stalled, Faithful -> none();
        };
    }

    private static Set<Reason> none() {
        return EnumSet.noneOf(Reason.class);
    }

    private static Set<Reason> stalled() {
        var reasons = EnumSet.range(InvalidSpec, CleanupTimedOut);
        reasons.addAll(EnumSet.of(SecretNotFound, TLSFailed, EngineTooOld, SwarmChanged, InUse));
        return reasons;
    }

    private static Set<Reason> notReady() {
        var reasons = EnumSet.range(Progressing, Terminating);
        reasons.addAll(EnumSet.range(TLSFailed, SwarmChanged));
        reasons.add(Unreachable);
        return reasons;
    }

    private static Set<Reason> failing() {
        var reasons = EnumSet.range(ImagePullFailed, Removing);
        reasons.addAll(EnumSet.range(RolloutFailed, UpdatePaused));
        reasons.addAll(EnumSet.of(Progressing, Degraded, Failed, Paused, OwnershipConflict));
        return reasons;
    }
}
