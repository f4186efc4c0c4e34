package dev.catamaran.plan;

import java.util.List;

/**
 * One object and what is done to it.
 *
 * @param <T> an object as it is written
 */
public sealed interface Step<T> {
    /** The object, as people name it: {@code Deployment/web}, {@code service shop_web}. */
    String object();

    /**
     * It is not there and will be created.
     *
     * @param exposes what becomes reachable from outside by it; empty for most objects
     */
    record Create<T>(String object, T desired, List<String> exposes) implements Step<T> {}

    /**
     * It is there and will be changed in place.
     *
     * @param actual what was read, with its version
     * @param changes what differs, a line each: {@code path: old -> new}; sorted
     */
    record Update<T>(String object, T desired, T actual, List<String> changes) implements Step<T> {}

    /** It is there, cannot be changed in place, and will be removed and created again. */
    record Recreate<T>(String object, T desired, T actual, String reason) implements Step<T> {}

    /** It is ours, not wanted any more, and will be removed. */
    record Delete<T>(String object, T actual) implements Step<T> {}

    /** It is as it shall be, or holds data and stays. */
    record Keep<T>(String object, T actual) implements Step<T> {}

    /** Nothing will be done to it, nor to anything else of the workload on this hull. */
    record Refuse<T>(String object, Refusal reason, String message) implements Step<T> {}

    /** Why a hull is refused: a reason of the condition {@code Stalled}. */
    enum Refusal {
        /** An object of that name is there and is not ours. */
        OwnershipConflict,
        /** A field cannot be changed. */
        ImmutableField,
        /** An administrator does not allow it. */
        PolicyDenied,
        /** A field would be weaker than asked, or lost under Strict. */
        FidelityRefused,
        /** Another workload names the same shared object and wants it otherwise. */
        SharedObjectConflict,
        /** Another service has the port. */
        PortConflict
    }
}
