package dev.catamaran.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.model.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
    private static final String BUOY = """
            {"metadata": {"name": "buoy", "generation": 2},
             "spec": {"targets": {"swarm": {"mode": "MODE"}}},
             "status": {"observedGeneration": 2,
              "conditions": [{"type": "Ready", "status": "True"}, {"type": "KubernetesReady", "status": "True"},
               {"type": "SwarmReady", "status": "SWARM"}],
              "targets": [{"name": "kubernetes", "mode": "Run"}, {"name": "swarm", "mode": "MODE"}]}}
            """;

    private static Known known(String mode, String swarm) throws Exception {
        return new Known(new ObjectMapper().readTree(BUOY.replace("MODE", mode).replace("SWARM", swarm)));
    }

    /** A condition without a value stands for one that is not there. */
    @ParameterizedTest
    @CsvSource({
        "Run, True, true",
        "Run, Unknown, false",
        "Run, False, false",
        "Run, '', false",
        "Standby, True, true",
        "Standby, Unknown, true",
        "Standby, False, false",
        "Standby, '', false",
        "Observe, Unknown, true",
        "Disabled, '', true"
    })
    void shouldBeReadyWhenEveryHullInRunIs(String mode, String swarm, boolean ready) throws Exception {
        assertThat(known(mode, swarm).ready()).isEqualTo(ready);
    }

    @Test
    void shouldNotBeReadyBeforeTheSwarmIsSpokenOf() throws Exception {
        // Given
        var text = BUOY.replace("{\"mode\": \"MODE\"}", "{\"cluster\": \"harbour\"}")
                .replace(",\n   {\"type\": \"SwarmReady\", \"status\": \"SWARM\"}", "")
                .replace(", {\"name\": \"swarm\", \"mode\": \"MODE\"}", "");
        // When, Then
        assertThat(text).doesNotContain("SwarmReady").doesNotContain("MODE");
        assertThat(new Known(new ObjectMapper().readTree(text)).ready()).isFalse();
    }

    @Test
    void shouldNotBeReadyInAnOlderForm() throws Exception {
        assertThat(new Known(new ObjectMapper()
                                .readTree(BUOY.replace("MODE", "Run")
                                        .replace("SWARM", "True")
                                        .replace("\"generation\": 2", "\"generation\": 3")))
                        .ready())
                .isFalse();
    }

    @Test
    void shouldNotBeReadyWhenItIsNotThere() {
        assertThat(Known.missing(new Identity("harbour", "buoy", "")).ready()).isFalse();
    }
}
