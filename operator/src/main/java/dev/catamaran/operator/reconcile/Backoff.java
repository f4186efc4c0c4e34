package dev.catamaran.operator.reconcile;

import io.javaoperatorsdk.operator.processing.retry.Retry;
import io.javaoperatorsdk.operator.processing.retry.RetryExecution;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: 1 s, doubled each time up to a minute, and of that a random part of at least half,
 * so that what failed together is not tried together. There is no last try.
 */
public final class Backoff implements Retry {
    private static final long FIRST = Duration.ofSeconds(1).toMillis();
    private static final long LONGEST = Duration.ofMinutes(1).toMillis();
    private static final int DOUBLINGS = 6;

    private final RandomGenerator random;

    /** Waits with this randomness. */
    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The time before a try; the first retry is number 0. */
    public Duration delay(int attempt) {
        var full = Math.min(LONGEST, FIRST << Math.min(attempt, DOUBLINGS));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }

    @Override
    public RetryExecution initExecution() {
        return new Tries();
    }

    private final class Tries implements RetryExecution {
        private int tried;

        @Override
        public Optional<Long> nextDelay() {
            return Optional.of(delay(tried++).toMillis());
        }

        @Override
        public int getAttemptCount() {
            return tried;
        }

        @Override
        public boolean isLastAttempt() {
            return false;
        }
    }
}
