package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopMappingTest {
    @ParameterizedTest
    @CsvSource({
        "{},                  '',      30000000000, ''",
        "{signal: SIGQUIT},   SIGQUIT, 30000000000, ''",
        "{gracePeriod: 0s},   '',      0,           ''",
        "{gracePeriod: 2m},   '',      120000000000,''",
        "{gracePeriod: 1ms},  '',      1000000000,  stop.gracePeriod APPROXIMATE ORCHESTRATOR",
        "{gracePeriod: 1s999ms}, '',   2000000000,  stop.gracePeriod APPROXIMATE ORCHESTRATOR",
    })
    void shouldAskTheContainerToEnd(String stop, String signal, String gracePeriod, String note) {
        var sample = Sample.of("stop: " + stop);

        assertThat(sample.container("/StopSignal")).isEqualTo(signal.isEmpty() ? "" : "\"" + signal + "\"");
        assertThat(sample.container("/StopGracePeriod")).isEqualTo(gracePeriod);
        assertThat(String.join(";", sample.notes())).isEqualTo(note);
    }
}
