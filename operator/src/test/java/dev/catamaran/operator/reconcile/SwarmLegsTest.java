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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SwarmLegsTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Share LATE = share("late");
    private static final Share DONE = share("done");

    private final SwarmLegs legs = new SwarmLegs(Duration.ofMillis(20));
    private final CountDownLatch engine = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Callable<Optional<Share>> hanging = () -> {
        calls.incrementAndGet();
        begun.countDown();
        engine.await();
        return Optional.of(DONE);
    };

    private final CountDownLatch ran = new CountDownLatch(1);
    private final Callable<Optional<Share>> quick = () -> {
        ran.countDown();
        return Optional.of(DONE);
    };

    @AfterEach
    void close() {
        engine.countDown();
        legs.close(LONG);
    }

    @Test
    void shouldGoOnWithoutALegThatHangs() {
        assertThat(legs.start("uid-of-oak", hanging, LATE).get()).contains(LATE);
    }

    @Test
    void shouldHaveOneLegPerWorkloadUnderWay() throws InterruptedException {
        // Given
        var _ = legs.start("uid-of-oak", hanging, LATE).get();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        // When
        var second = legs.start("uid-of-oak", hanging, LATE).get();
        var _ = legs.start("uid-of-elm", quick, LATE).get();

        // Then
        assertThat(second).contains(LATE);
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(calls).hasValue(1);
        assertThat(legs.busy("uid-of-oak")).isTrue();
    }

    @Test
    void shouldStartAnewWhenTheLateOneHasEnded() throws InterruptedException {
        // Given
        var _ = legs.start("uid-of-oak", hanging, LATE).get();

        // When
        engine.countDown();
        while (legs.busy("uid-of-oak")) {
            Thread.onSpinWait();
        }
        var _ = legs.start("uid-of-oak", quick, LATE).get();

        // Then
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void shouldTellWhatALegCameTo() {
        var patient = new SwarmLegs(LONG);
        assertThat(patient.start("uid-of-oak", quick, LATE).get()).contains(DONE);
        patient.close(LONG);
    }

    @Test
    void shouldEndWhatHangsWhenTheTimeIsOver() throws InterruptedException {
        // Given
        var ended = new CountDownLatch(1);
        var _ = legs.start("uid-of-oak", () -> endless(ended), LATE).get();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        // When
        var before = System.nanoTime();
        legs.close(Duration.ofMillis(20));

        // Then
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private Optional<Share> endless(CountDownLatch ended) throws Exception {
        try {
            return hanging.call();
        } finally {
            ended.countDown();
        }
    }

    private static Share share(String message) {
        return new Share(HullName.Swarm, TargetMode.Run, new Outcome.Unreachable(message), Optional.empty());
    }
}
