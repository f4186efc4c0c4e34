package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationMappingTest {
    @Test
    void shouldLeaveToTheImageWhatIsNotWritten() {
        var sample = Sample.of("");

        assertThat(sample.container("/Command") + sample.container("/Args") + sample.container("/Dir"))
                .isEmpty();
        assertThat(sample.container("/Init")).isEqualTo("false");
        assertThat(sample.notes()).isEmpty();
    }

    @Test
    void shouldTakeTheCommandLiterally() {
        var sample = Sample.of("command: [sail, '$(WIND) $X {{.Task.Slot}}']\nargs: [--slow, '']\nworkingDir: /deck");

        assertThat(sample.container("/Command")).isEqualTo("[\"sail\",\"$(WIND) $X {{.Task.Slot}}\"]");
        assertThat(sample.container("/Args")).isEqualTo("[\"--slow\",\"\"]");
        assertThat(sample.container("/Dir")).isEqualTo("\"/deck\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "plain         | plain",
                "a=b           | a=b",
                "$(X) $Y $$    | $(X) $Y $$",
                "{{.Node.ID}}  | {{\"{{\"}}.Node.ID}}",
                "{{{           | {{\"{{\"}}{",
                "{ { }}        | { { }}",
                "{{{{x         | {{\"{{\"}}{{\"{{\"}}x",
            })
    void shouldKeepValuesFromBeingReadAsTemplates(String value, String written) {
        var sample = Sample.of("env: [{name: X, value: '" + value + "'}]");

        assertThat(sample.objects()
                        .service()
                        .taskTemplate()
                        .containerSpec()
                        .program()
                        .env())
                .containsExactly("X=" + written);
    }

    @Test
    void shouldWriteVariablesInTheOrderOfTheirNames() {
        var sample = Sample.of("env: [{name: Z, value: last}, {name: A, value: ''}]");

        assertThat(sample.container("/Env")).isEqualTo("[\"A=\",\"Z=last\"]");
    }
}
