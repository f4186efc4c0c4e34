package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateMappingTest {
    private static final String HOST = "\nports: [{name: a, containerPort: 80, publish: {host: {}}}]";
    private static final String CLAIM = "\nvolumes: [{name: a, mountPath: /a, claim: {size: 1Gi}}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                        | 'Parallelism':1,'FailureAction':'pause','Order':'start-first'",
                "{parallelism: 0}          | 'Parallelism':0,'FailureAction':'pause','Order':'start-first'",
                "{delay: 1500ms}           | 'Parallelism':1,'Delay':1500000000,'FailureAction':'pause','Order':'start-first'",
                "{order: StopFirst}        | 'Parallelism':1,'FailureAction':'pause','Order':'stop-first'",
                "{failureAction: Continue} | 'Parallelism':1,'FailureAction':'continue','Order':'start-first'",
                "{failureAction: Rollback} | 'Parallelism':1,'FailureAction':'rollback','Order':'start-first'",
            })
    void shouldReplaceAsAskedFor(String update, String written) {
        var sample = Sample.of("update: " + update);

        assertThat(sample.service("/UpdateConfig")).isEqualTo("{" + written.replace('\'', '"') + "}");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{},                  claim, stop-first,  ''",
        "{order: StartFirst}, claim, start-first, ''",
        "{},                  host,  stop-first,  ''",
        "{order: StopFirst},  host,  stop-first,  ''",
        "{order: StartFirst}, host,  stop-first,  update.order LOST ORCHESTRATOR",
    })
    void shouldStopFirstWhatHoldsSomething(String update, String held, String order, String note) {
        var sample = Sample.of("update: " + update + (held.equals("host") ? HOST : CLAIM));

        assertThat(sample.service("/UpdateConfig/Order")).isEqualTo("\"" + order + "\"");
        assertThat(sample.notes().stream().filter(line -> line.startsWith("update")))
                .isEqualTo(note.isEmpty() ? java.util.List.of() : java.util.List.of(note));
    }
}
