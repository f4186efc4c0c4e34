package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Standard;
import java.time.Duration;
import java.util.Optional;

/** What happens when the container ends ({@code resource.md} §10). */
public record Restart(
        @About("After which ends it starts again.") @Standard("Any")
        Condition condition,

        @About("How long to wait before it. Absent: the hull's own back-off.") @Range(min = "0s", max = "8760h")
        Optional<Duration> delay,

        @About("How often at most. Absent: without end.") @Range(min = "0", max = "1000")
        Optional<Integer> maxAttempts,

        @About("Within which time the attempts count. Absent: for ever.") @Range(min = "0s", max = "8760h")
        Optional<Duration> window) {

    /** After which ends a container starts again. */
    public enum Condition {
        Any,
        OnFailure,
        None
    }
}
