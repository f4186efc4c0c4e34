package dev.catamaran.operator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final List<String> WATCH = List.of("Deployment of workloads in forest");

    private boolean started = true;
    private List<String> stopped = List.of();
    private List<String> silent = List.of();
    private Duration idle = Duration.ZERO;
    private Duration now = Duration.ofDays(1);

    private final Health health = new Health(
            new Caches() {
                @Override
                public boolean started() {
                    return started;
                }

                @Override
                public List<String> stopped() {
                    return stopped;
                }

                @Override
                public List<String> silent() {
                    return silent;
                }
            },
            () -> idle,
            Duration.ofMinutes(5),
            () -> now.toNanos());

    @Test
    void shouldDieOfAWatchThatStaysUnconnectedAndNotOfOneThatComesBack() {
        silent = WATCH;
        assertThat(health.dead()).isEmpty();
        now = now.plusMinutes(4);
        silent = List.of();
        assertThat(health.dead()).isEmpty();
        silent = WATCH;
        assertThat(health.dead()).isEmpty();
        now = now.plusMinutes(4);
        assertThat(health.dead()).isEmpty();
        assertThat(health.unready()).isEmpty();
        now = now.plusMinutes(2);
        assertThat(health.dead()).isEqualTo(WATCH);
    }

    /** Nobody may have asked for a while before. */
    @Test
    void shouldNotDieAtTheFirstLookAtATrouble() {
        now = now.plusHours(1);
        stopped = WATCH;
        assertThat(health.dead()).isEmpty();
        assertThat(health.unready()).isEqualTo(WATCH);
    }

    @Test
    void shouldDieWhenNoWorkloadIsLookedAtAnyMore() {
        idle = Duration.ofMinutes(9);
        assertThat(health.dead()).isEmpty();
        idle = Duration.ofMinutes(11);
        assertThat(health.dead()).hasSize(1);
    }

    @Test
    void shouldNotBeReadyBeforeItIsStarted() {
        started = false;
        assertThat(health.unready()).containsExactly("not started");
        assertThat(health.dead()).isEmpty();
    }
}
