package dev.catamaran.operator.serve;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether the operator works. Ready: it was started, and every cache was filled and runs; whether a watch is being
 * reconnected this very moment does not count. Alive: no cache has been stopped or unconnected for five minutes, and
 * workloads are still looked at; only a new process would mend either.
 */
final class Health {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long NEVER = Long.MIN_VALUE;

    private final Caches caches;
    private final Supplier<Duration> idle;
    private final Duration longestIdle;
    private final LongSupplier nanos;
    private long troubledSince = NEVER;

    /**
     * Asks these.
     *
     * @param idle how long ago a workload was looked at; zero where there is none
     * @param resync after which every workload is looked at
     * @param nanos tells the time
     */
    Health(Caches caches, Supplier<Duration> idle, Duration resync, LongSupplier nanos) {
        this.caches = caches;
        this.idle = idle;
        this.longestIdle = resync.plus(PATIENCE);
        this.nanos = nanos;
    }

    /** Why it is not ready; empty when it is. */
    List<String> unready() {
        return caches.started() ? caches.stopped() : List.of("not started");
    }

    /** Why a new process is needed; empty when it is not. */
    synchronized List<String> dead() {
        if (!caches.started()) {
            return List.of();
        }
        var troubles = Stream.concat(caches.stopped().stream(), caches.silent().stream())
                .distinct()
                .toList();
        var now = nanos.getAsLong();
        if (troubles.isEmpty()) {
            troubledSince = NEVER;
        } else if (troubledSince == NEVER) {
            troubledSince = now;
        }
        if (!troubles.isEmpty() && now - troubledSince > PATIENCE.toNanos()) {
            return troubles;
        }
        return idle.get().compareTo(longestIdle) > 0
                ? List.of("no workload was looked at for more than " + longestIdle)
                : List.of();
    }
}
