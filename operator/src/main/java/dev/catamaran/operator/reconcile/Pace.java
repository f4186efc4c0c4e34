package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a workload is looked at again although nothing tells of a change: pods that cannot start change nothing in their
 * Deployment, and nobody tells when a foreign object is removed. A workload at rest is not looked at again before the resync.
 */
final class Pace {
    /** The cache needs a moment to catch up with what was just written. */
    static final Duration AT_ONCE = Duration.ofMillis(50);

    private static final Duration MOVING = Duration.ofSeconds(5);
    private static final Duration TROUBLED = Duration.ofSeconds(20);
    private static final Duration REFUSED = Duration.ofSeconds(30);

    private Pace() {}

    /** Whether a hull failed in a way that is tried again. */
    static boolean failing(List<Share> shares) {
        return shares.stream()
                .map(Share::outcome)
                .anyMatch(outcome -> outcome instanceof Outcome.Unreachable || outcome instanceof Outcome.Failed);
    }

    /** The shortest time that any hull asks for; Swarms are watched anyway. */
    static Optional<Duration> next(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.mode() != TargetMode.Observe)
                .map(Pace::of)
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    private static Optional<Duration> of(Share share) {
        return switch (share.outcome()) {
            case Outcome.Refused _ -> Optional.of(REFUSED);
            case Outcome.Unreachable _, Outcome.Failed _ -> Optional.empty();
            case Outcome.Seen(var observed) ->
                switch (observed.state()) {
                    case Ready, Paused, Refused, Unreachable -> Optional.empty();
                    case Applying, Progressing ->
                        share.hull() == HullName.Kubernetes ? Optional.of(MOVING) : Optional.empty();
                    case Removing -> Optional.of(MOVING);
                    case Degraded, Failed ->
                        share.hull() == HullName.Kubernetes ? Optional.of(TROUBLED) : Optional.empty();
                };
        };
    }
}
