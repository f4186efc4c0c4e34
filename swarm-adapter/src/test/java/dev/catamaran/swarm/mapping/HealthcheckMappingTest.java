package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthcheckMappingTest {
    private static final String RETRIES = "healthcheck.retries APPROXIMATE ORCHESTRATOR";
    private static final String TIMES = "'Interval':10000000000,'Timeout':5000000000,'Retries':3,"
            + "'StartPeriod':1000001,'StartInterval':10000000000}";

    @Test
    void shouldSwitchTheImagesCheckOffWithoutOne() {
        var sample = Sample.of("");

        assertThat(sample.container("/Healthcheck")).isEqualTo("{\"Test\":[\"NONE\"]}");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "exec: {command: [probe, -q]} | 'CMD','probe','-q'",
                "shell: {command: probe -q}   | 'CMD-SHELL','probe -q'",
            })
    void shouldRunAProgram(String check, String test) {
        var sample = Sample.of("healthcheck: {" + check + "}");

        assertThat(sample.container("/Healthcheck")).isEqualTo(("{'Test':[" + test + "]," + TIMES).replace('\'', '"'));
        assertThat(sample.notes()).containsExactly(RETRIES);
    }

    @Test
    void shouldWriteEveryTime() {
        var sample = Sample.of("healthcheck: {shell: {command: x}, interval: 2s, timeout: 1500ms, retries: 9,"
                + " startPeriod: 1m, startInterval: 1ms}");

        assertThat(sample.container("/Healthcheck"))
                .isEqualTo("{\"Test\":[\"CMD-SHELL\",\"x\"],\"Interval\":2000000000,\"Timeout\":1500000000,"
                        + "\"Retries\":9,\"StartPeriod\":60000000000,\"StartInterval\":1000000}");
    }

    @ParameterizedTest
    @CsvSource({
        "1.44, startInterval: 1s,  1000000000,  ''",
        "1.44, timeout: 1s,        10000000000, ''",
        "1.43, startInterval: 1s,  '',          healthcheck.startInterval LOST ENGINE_VERSION",
        "1.43, startInterval: 10s, '',          ''",
        "1.43, timeout: 1s,        '',          ''",
    })
    void shouldKnowWhichEnginesKeepTheStartInterval(String version, String field, String written, String note) {
        var facts = new SwarmFacts(ApiVersion.parse(version), Sample.NEWEST.routingMesh(), true, "c-1");
        var sample = Sample.of("healthcheck: {shell: {command: x}, " + field + "}", facts);

        assertThat(sample.container("/Healthcheck/StartInterval")).isEqualTo(written);
        assertThat(sample.notes())
                .containsExactlyElementsOf(Stream.of(RETRIES, note)
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http: {port: p}",
                "http: {port: p, path: /, scheme: HTTPS, headers: [{name: Authorization, value: secret}]}",
                "tcp: {port: p}",
                "tcp: {port: p}, interval: 10s, timeout: 6s, retries: 3, startPeriod: 1s, startInterval: 10s",
            })
    void shouldSayOnceThatNobodyAsksOverTheNetwork(String check) {
        var sample = Sample.of("ports: [{name: p, containerPort: 80}]\nhealthcheck: {" + check + "}");

        assertThat(sample.container("/Healthcheck")).isEqualTo("{\"Test\":[\"NONE\"]}");
        assertThat(sample.notes()).containsExactly("healthcheck LOST ORCHESTRATOR");
    }
}
