package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopMappingTest {
    @ParameterizedTest
    @CsvSource({
        "'{}', 30, ''",
        "'{gracePeriod: 1m30s}', 90, ''",
        "'{gracePeriod: 2500ms}', 3, APPROXIMATE",
        "'{gracePeriod: 2s}', 2, ''",
        "'{gracePeriod: 1s}', 1, APPROXIMATE",
        "'{gracePeriod: 0s}', 1, APPROXIMATE"
    })
    void shouldGiveTimeInWholeSeconds(String stop, long seconds, String grade) {
        // When
        var kiosk = Kiosk.of("stop: " + stop);

        // Then
        assertThat(kiosk.pod().getTerminationGracePeriodSeconds()).isEqualTo(seconds);
        assertThat(String.join(" ", kiosk.notes("stop")))
                .isEqualTo(grade.isEmpty() ? "" : "stop.gracePeriod " + grade + " ORCHESTRATOR");
    }

    @Test
    void shouldSendAnotherSignalBeforeTheUsualOne() {
        // When
        var kiosk = Kiosk.of("stop: {signal: SIGRTMIN+3}");

        // Then
        assertThat(kiosk.container().getLifecycle().getPreStop().getExec().getCommand())
                .containsExactly(
                        "/bin/sh", "-c", "kill -s RTMIN+3 1; while kill -s 0 1 2>/dev/null; do sleep 1 || break; done");
        assertThat(kiosk.notes("stop")).containsExactly("stop.signal APPROXIMATE ORCHESTRATOR");
    }

    @ParameterizedTest
    @CsvSource({"SIGTERM, APPROXIMATE", "SIGKILL, LOST", "SIGSTOP, LOST"})
    void shouldSendNothingThatTheKubeletSendsOrNobodyCan(String signal, String grade) {
        // When
        var kiosk = Kiosk.of("stop: {signal: " + signal + "}");

        // Then
        assertThat(kiosk.container().getLifecycle()).isNull();
        assertThat(kiosk.notes("stop")).containsExactly("stop.signal " + grade + " ORCHESTRATOR");
    }
}
