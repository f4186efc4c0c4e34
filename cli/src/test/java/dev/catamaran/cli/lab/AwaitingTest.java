package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.cli.live.Known;
import dev.catamaran.model.Identity;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwaitingTest {
    private static final Identity BUOY = new Identity("harbour", "buoy", "");
    private static final Known MISSING = Known.missing(BUOY);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Page page = new Page();

    private static Known ready(int ready) throws Exception {
        return new Known(new ObjectMapper().readTree("""
                {"metadata": {"namespace": "harbour", "name": "buoy", "generation": 1},
                 "status": {"observedGeneration": 1,
                  "conditions": [{"type": "Ready", "status": "True"},
                   {"type": "KubernetesReady", "status": "True"}, {"type": "SwarmReady", "status": "True"}],
                  "targets": [{"name": "kubernetes", "mode": "Run", "ready": %d, "desired": 2},
                   {"name": "swarm", "mode": "Run", "ready": 2, "desired": 2}]}}
                """.formatted(ready)));
    }

    @Test
    void shouldWaitForAWorkloadThatIsNotThere() throws Exception {
        // When
        var waiting = new Awaiting(page.console(), _ -> MISSING).until(List.of(BUOY), Duration.ZERO);
        // Then
        assertThat(waiting).containsExactly(MISSING);
    }

    @Test
    void shouldLookUntilAllAreReadyAndTellEachChangeOnce() throws Exception {
        // Given
        var looks = new ArrayDeque<>(List.of(MISSING, MISSING, ready(2)));
        // When
        var waiting = new Awaiting(page.console(), _ -> looks.remove()).until(List.of(BUOY), LIMIT);
        // Then
        assertThat(waiting).isEmpty();
        assertThat(looks).isEmpty();
        assertThat(page.lines())
                .containsExactly("  buoy     kubernetes -      swarm -", "  buoy     kubernetes 2/2    swarm 2/2");
    }

    @Test
    void shouldNameWhatIsNotReadyWhenTheTimeIsOver() throws Exception {
        // Given
        var buoy = ready(2);
        var pier = new Identity("harbour", "pier", "");
        // When
        var waiting = new Awaiting(page.console(), identity -> identity.equals(BUOY) ? buoy : Known.missing(identity))
                .until(List.of(BUOY, pier), Duration.ZERO);
        // Then
        assertThat(waiting).extracting(Known::name).containsExactly("pier");
    }
}
