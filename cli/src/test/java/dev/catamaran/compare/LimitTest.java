package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTest {
    @Test
    void shouldTellWhatIsLostWhere() {
        // Given
        var workloads = List.of(Samples.buoy(Samples.kubernetes(), Samples.swarm()));

        // Then
        assertThat(Limit.Lost.met(workloads))
                .contains("2 fields are lost on kubernetes; 1 field is lost on swarm (limit: --fail-on lost)");
        assertThat(Limit.Weakened.met(workloads)).isEmpty();
    }

    @Test
    void shouldCountEveryWorseGradeToo() {
        // Given
        var swarm = Samples.notes(notes -> {
            notes.at("image").weakened(Cause.ORCHESTRATOR, "seen by all");
            notes.at("healthcheck.http.path").approximate(Cause.ORCHESTRATOR, "without its query");
        });

        // Then
        assertThat(Limit.Approximate.met(List.of(Samples.buoy(List.of(), swarm))))
                .contains("2 fields are not exact (1 approximate, 1 weakened) on swarm (limit: --fail-on approximate)");
        assertThat(Limit.Lost.met(List.of(Samples.buoy(List.of(), swarm))))
                .contains("1 field is weakened on swarm (limit: --fail-on lost)");
    }

    @Test
    void shouldNotBeMetWhereNothingDiffers() {
        assertThat(Limit.Different.met(List.of(Samples.buoy(List.of(), List.of()))))
                .isEmpty();
    }
}
