package dev.catamaran.operator.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SwarmLegsTest {
    private static final Share LATE = share("late");
    private static final Share DONE = share("done");

    private final SwarmLegs legs = new SwarmLegs(Duration.ofMillis(20));
    private final CountDownLatch engine = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final Callable<Optional<Share>> hanging = () -> {
        calls.incrementAndGet();
        engine.await();
        return Optional.of(DONE);
    };

    @AfterEach
    void close() {
        engine.countDown();
        legs.close();
    }

    @Test
    void shouldGoOnWithoutALegThatHangs() {
        assertThat(legs.start("uid-of-oak", hanging, LATE).get()).contains(LATE);
    }

    @Test
    void shouldHaveOneLegPerWorkloadUnderWay() {
        // Given
        var _ = legs.start("uid-of-oak", hanging, LATE).get();

        // When
        var second = legs.start("uid-of-oak", hanging, LATE).get();
        var other = legs.start("uid-of-elm", () -> Optional.of(DONE), LATE).get();

        // Then
        assertThat(second).contains(LATE);
        assertThat(calls).hasValue(1);
        assertThat(other).contains(DONE);
        assertThat(legs.busy("uid-of-oak")).isTrue();
        assertThat(legs.busy("uid-of-elm")).isFalse();
    }

    @Test
    void shouldStartAnewWhenTheLateOneHasEnded() {
        // Given
        var _ = legs.start("uid-of-oak", hanging, LATE).get();

        // When
        engine.countDown();
        while (legs.busy("uid-of-oak")) {
            Thread.onSpinWait();
        }

        // Then
        assertThat(legs.start("uid-of-oak", () -> Optional.of(DONE), LATE).get())
                .contains(DONE);
    }

    private static Share share(String message) {
        return new Share(HullName.Swarm, TargetMode.Run, new Outcome.Unreachable(message), Optional.empty());
    }
}
