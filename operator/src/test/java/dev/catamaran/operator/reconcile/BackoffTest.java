package dev.catamaran.operator.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(RandomGenerator.of("L64X128MixRandom"));

    @Test
    void shouldGrowToAMinuteAndNeverEnd() {
        var retry = backoff.initExecution();
        for (var attempt = 0; attempt < 1000; attempt++) {
            var full = Math.min(60_000L, 1000L << Math.min(attempt, 20));
            assertThat(retry.nextDelay().orElseThrow()).isBetween(full / 2, full);
            assertThat(retry.isLastAttempt()).isFalse();
        }
    }

    @Test
    void shouldSpreadWhatFailedTogether() {
        assertThat(java.util.stream.IntStream.range(0, 50)
                        .mapToObj(_ -> backoff.delay(6))
                        .map(Duration::toMillis)
                        .distinct()
                        .count())
                .isGreaterThan(40);
    }
}
