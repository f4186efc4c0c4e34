package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import java.time.Duration;

/** Durations on Kubernetes, which counts whole seconds. */
final class WholeSeconds {
    private WholeSeconds() {}

    /** Rounded up. */
    static int up(Duration duration) {
        return Math.toIntExact(duration.plusMillis(999).toSeconds());
    }

    /** Rounded up, and said so where that changes it. */
    static int up(Duration duration, Notes notes) {
        var seconds = up(duration);
        if (isFraction(duration)) {
            notes.approximate(
                    ORCHESTRATOR,
                    "rounded up to " + seconds + " s: Kubernetes counts whole seconds",
                    "write " + seconds + "s");
        }
        return seconds;
    }

    /** Whether rounding changes it. */
    static boolean isFraction(Duration duration) {
        return duration.toMillisPart() != 0;
    }
}
