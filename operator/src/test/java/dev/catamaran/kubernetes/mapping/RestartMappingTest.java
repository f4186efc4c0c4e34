package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartMappingTest {
    @ParameterizedTest
    @CsvSource({
        "'{}', ''",
        "'{condition: Any}', ''",
        "'{condition: OnFailure}', condition",
        "'{condition: None}', condition",
        "'{delay: 0s}', delay",
        "'{maxAttempts: 3, window: 1m}', maxAttempts window"
    })
    void shouldAlwaysRestartAndSayWhatIsLost(String restart, String lost) {
        // When
        var kiosk = Kiosk.of("restart: " + restart);

        // Then
        assertThat(kiosk.pod().getRestartPolicy()).isEqualTo("Always");
        assertThat(kiosk.notes("restart"))
                .containsExactlyElementsOf(java.util.Arrays.stream(lost.split(" "))
                        .filter(field -> !field.isEmpty())
                        .map(field -> "restart." + field + " LOST ORCHESTRATOR")
                        .toList());
    }
}
