package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepairsTest {
    private static final List<String> DRIFT = List.of("Mode.Replicated.Replicas: 5 -> 1");
    private static final List<String> OTHER_VALUE = List.of("Mode.Replicated.Replicas: 6 -> 1");
    private static final List<String> OTHER_FIELD = List.of("TaskTemplate.ContainerSpec.User: none -> 1000");

    private final AtomicLong clock = new AtomicLong();
    private final Memory memory = new Memory(clock::get);
    private final Repairs repairs = memory.repairs();

    @Test
    void shouldLeaveAloneWhatWasMendedTwice() {
        mend(5, "h1");
        assertThat(repairs.standing("web", DRIFT)).isFalse();
        mend(5, "h1");
        assertThat(repairs.standing("web", DRIFT)).isTrue();
        assertThat(repairs.standing("api", DRIFT)).isFalse();
        assertThat(repairs.standing("web", OTHER_FIELD)).isFalse();
    }

    @Test
    void shouldNotFightOverValuesThatChange() {
        mend(5, "h1");
        mend(7, "h1");
        assertThat(repairs.standing("web", OTHER_VALUE)).isTrue();
    }

    @Test
    void shouldTellWhatIsLeftToSomebodyElseForAsLongAsItDiffers() {
        mend(5, "h1");
        mend(5, "h1");
        assertThat(repairs.contended("web")).isEmpty();
        assertThat(repairs.standing("web", DRIFT)).isTrue();
        assertThat(repairs.contended("web")).containsExactly("Mode.Replicated.Replicas");
        assertThat(repairs.standing("web", List.of())).isTrue();
        assertThat(repairs.contended("web")).isEmpty();
    }

    @Test
    void shouldMendAgainAfterTenMinutesInWhichNobodyTouchedIt() {
        mend(5, "h1");
        mend(5, "h1");
        pass(Duration.ofMinutes(10).plusNanos(1));
        assertThat(repairs.standing("web", DRIFT)).isFalse();
    }

    @Test
    void shouldLeaveAloneForAsLongAsItStaysThatWay() {
        mend(5, "h1");
        mend(5, "h1");
        for (var minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
            assertThat(repairs.standing("web", DRIFT)).isTrue();
        }
    }

    @Test
    void shouldNotCountChangesOfTheWorkload() {
        mend(5, "older");
        mend(5, "older");
        assertThat(repairs.standing("web", DRIFT)).isFalse();
    }

    @Test
    void shouldBeginAnewWhenTheWorkloadChanged() {
        mend(5, "h1");
        mend(5, "h1");
        mend(5, "older");
        assertThat(repairs.standing("web", DRIFT)).isFalse();
    }

    private void mend(int replicas, String hash) {
        var actual = json("{'Name': 'web', 'Labels': {'catamaran.dev/hash': '" + hash
                + "'}, 'Mode': {'Replicated': {'Replicas': " + replicas + "}}}");
        var desired = json(
                "{'Name': 'web', 'Labels': {'catamaran.dev/hash': 'h1'}," + "'Mode': {'Replicated': {'Replicas': 1}}}");
        memory.mended(new SwarmObject.Service("s1", 7, actual), desired);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
