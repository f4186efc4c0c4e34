package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shapes;
import dev.catamaran.value.Durations;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource(
            delimiter = '|',
            value = {
                "http: {port: p}                                                 | http.port",
                "tcp: {port: p}                                                  | tcp.port",
                "http: {port: p, path: /ok, scheme: HTTPS}                       | http.path http.port http.scheme",
                "http: {port: p, headers: [{name: X, value: ''}]}                | http.headers[X] http.port",
                "tcp: {port: p}, interval: 11s, timeout: 6s, retries: 4          | interval retries tcp.port timeout",
                "tcp: {port: p}, interval: 10s, timeout: 5s, retries: 3          | tcp.port",
                "http: {port: p}, startPeriod: 1s, startInterval: 10s            | http.port startInterval startPeriod",
            })
    void shouldSayThatNobodyAsksOverTheNetwork(String check, String lost) {
        var sample = Sample.of("ports: [{name: p, containerPort: 80}]\nhealthcheck: {" + check + "}");

        assertThat(sample.container("/Healthcheck")).isEqualTo("{\"Test\":[\"NONE\"]}");
        assertThat(sample.notes())
                .containsExactly(Stream.of(lost.split(" "))
                        .map(field -> "healthcheck." + field + " LOST ORCHESTRATOR")
                        .toArray(String[]::new));
    }

    @Test
    void shouldKnowTheParsersStandards() {
        var standards = Stream.of(Healthcheck.class, Healthcheck.Http.class)
                .flatMap(type -> Shapes.of(type).fields().stream())
                .filter(field -> field.standard().isPresent())
                .collect(Collectors.toMap(
                        Shape.Field::name, field -> field.standard().orElseThrow()));

        assertThat(standards)
                .containsOnly(
                        entry("interval", Durations.format(HealthcheckMapping.INTERVAL)),
                        entry("timeout", Durations.format(HealthcheckMapping.TIMEOUT)),
                        entry("retries", Integer.toString(HealthcheckMapping.RETRIES)),
                        entry("startPeriod", Durations.format(HealthcheckMapping.START_PERIOD)),
                        entry("path", HealthcheckMapping.PATH),
                        entry("scheme", HealthcheckMapping.SCHEME.name()));
    }

    private static java.util.Map.Entry<String, String> entry(String name, String value) {
        return java.util.Map.entry(name, value);
    }
}
