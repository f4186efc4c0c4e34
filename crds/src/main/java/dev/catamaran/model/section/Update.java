package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Standard;
import java.time.Duration;
import java.util.Optional;

/** How a change replaces the replicas ({@code resource.md} §10). */
public record Update(
        @About("How many replicas are replaced at a time; 0 is all of them.")
        @Standard("1")
        @Range(min = "0", max = "1000")
        int parallelism,

        @About("The time between two batches.") @Standard("0s") @Range(min = "0s", max = "8760h")
        Duration delay,

        @About("Whether the old replica ends before the new one starts.")
        @Derived("StartFirst; StopFirst with a ReadWriteOnce or ReadWriteOncePod claim or a host port")
        Optional<Order> order,

        @About("What happens when new replicas fail.") @Standard("Pause")
        FailureAction failureAction) {

    /** Which replica goes first. */
    public enum Order {
        StopFirst,
        StartFirst
    }

    /** What happens when new replicas fail. */
    public enum FailureAction {
        /** The rollout stops where it is. */
        Pause,
        /** The rollout goes on. */
        Continue,
        /** The replicas go back to what they were. */
        Rollback
    }
}
