package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartMappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                       | 'Condition':'any','Delay':5000000000",
                "{condition: OnFailure, delay: 0s}        | 'Condition':'on-failure','Delay':0",
                "{condition: None, delay: 250ms}          | 'Condition':'none','Delay':250000000",
                "{maxAttempts: 4, window: 1m}             | 'Condition':'any','Delay':5000000000,'MaxAttempts':4,'Window':60000000000",
                "{maxAttempts: 0}                         | 'Condition':'none','Delay':5000000000",
            })
    void shouldStartAgain(String restart, String written) {
        var sample = Sample.of("restart: " + restart);

        assertThat(sample.service("/TaskTemplate/RestartPolicy")).isEqualTo("{" + written.replace('\'', '"') + "}");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OnFailure", "None"})
    void shouldSayThatNoAttemptsLeaveNoCondition(String condition) {
        var sample = Sample.of("restart: {maxAttempts: 0, condition: " + condition + "}");

        assertThat(sample.service("/TaskTemplate/RestartPolicy/Condition")).isEqualTo("\"none\"");
        assertThat(sample.notes()).containsExactly("restart.condition LOST CHOICE");
    }
}
