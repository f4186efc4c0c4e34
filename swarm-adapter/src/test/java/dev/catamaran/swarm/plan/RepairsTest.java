package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepairsTest {
    private static final List<String> DRIFT = List.of("Mode.Replicated.Replicas: 5 -> 1");

    private final AtomicLong clock = new AtomicLong();
    private final Repairs repairs = new Repairs(clock::get);

    @Test
    void shouldLeaveAloneWhatWasMendedTwice() {
        mend(5, "h1");
        assertThat(repairs.standing("s1", DRIFT)).isFalse();
        mend(5, "h1");
        assertThat(repairs.standing("s1", DRIFT)).isTrue();
        assertThat(repairs.standing("s2", DRIFT)).isFalse();
        assertThat(repairs.standing("s1", List.of("Mode.Replicated.Replicas: 6 -> 1")))
                .isFalse();
    }

    @Test
    void shouldMendAgainAfterTenMinutesInWhichNobodyTouchedIt() {
        mend(5, "h1");
        mend(5, "h1");
        pass(Duration.ofMinutes(10).plusNanos(1));
        assertThat(repairs.standing("s1", DRIFT)).isFalse();
    }

    @Test
    void shouldLeaveAloneForAsLongAsItStaysThatWay() {
        mend(5, "h1");
        mend(5, "h1");
        for (var minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
            assertThat(repairs.standing("s1", DRIFT)).isTrue();
        }
    }

    @Test
    void shouldNotCountChangesOfTheWorkload() {
        mend(5, "older");
        mend(5, "older");
        assertThat(repairs.standing("s1", DRIFT)).isFalse();
    }

    private void mend(int replicas, String hash) {
        var actual = json("{'Labels': {'catamaran.dev/hash': '" + hash + "'}, 'Mode': {'Replicated': {'Replicas': "
                + replicas + "}}}");
        var desired = json("{'Labels': {'catamaran.dev/hash': 'h1'}, 'Mode': {'Replicated': {'Replicas': 1}}}");
        repairs.changing(new SwarmObject.Service("s1", 7, actual), desired);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
