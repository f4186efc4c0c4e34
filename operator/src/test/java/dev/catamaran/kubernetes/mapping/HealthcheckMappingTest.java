package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthcheckMappingTest {
    private static final String PORT = "ports: [{name: desk, containerPort: 8080}]\n";

    @Test
    void shouldTestStartupReadinessAndLivenessAlike() {
        // When
        var container = Kiosk.of(PORT + """
                healthcheck:
                  http: {port: desk, path: /open, scheme: HTTPS, headers: [{name: Host, value: kiosk}]}
                  interval: 20s
                  timeout: 3s
                  retries: 4
                  startPeriod: 1m
                  startInterval: 5s
                """).container();

        // Then
        assertThat(Kiosk.yaml(container.getStartupProbe())).isEqualTo("""
                failureThreshold: 16
                httpGet:
                  httpHeaders:
                  - name: Host
                    value: kiosk
                  path: /open
                  port: desk
                  scheme: HTTPS
                periodSeconds: 5
                successThreshold: 1
                timeoutSeconds: 3
                """);
        assertThat(Kiosk.yaml(container.getLivenessProbe())).isEqualTo("""
                failureThreshold: 4
                httpGet:
                  httpHeaders:
                  - name: Host
                    value: kiosk
                  path: /open
                  port: desk
                  scheme: HTTPS
                periodSeconds: 20
                successThreshold: 1
                timeoutSeconds: 3
                """);
        assertThat(container.getReadinessProbe()).isEqualTo(container.getLivenessProbe());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exec: {command: [look, $(A)]} | exec: {command: [look, $(A)]}
            shell: {command: look && $(A)} | exec: {command: [/bin/sh, -c, look && $(A)]}
            tcp: {port: desk} | tcpSocket: {port: desk}
            """)
    void shouldTestAsWrittenAndLiterally(String check, String expected) {
        // When
        var probe = Kiosk.of(PORT + "healthcheck: {" + check + "}").container().getReadinessProbe();

        // Then
        assertThat(probe)
                .isEqualTo(new io.fabric8.kubernetes.client.utils.KubernetesSerialization()
                        .unmarshal(expected + "\n" + """
                                        failureThreshold: 3
                                        periodSeconds: 10
                                        successThreshold: 1
                                        timeoutSeconds: 5
                                        """, Probe.class));
    }

    /** Times of the startup probe, and which of them say that they were rounded. */
    @ParameterizedTest
    @CsvSource({
        "startPeriod: 0s, 10, 3, ''",
        "startPeriod: 30s, 10, 6, ''",
        "startPeriod: 31s, 10, 7, startPeriod",
        "'startPeriod: 30s, startInterval: 500ms', 1, 33, startInterval",
        "'startPeriod: 30s, interval: 7500ms', 8, 7, interval startPeriod",
        "'startPeriod: 1500ms, startInterval: 1s', 1, 5, startPeriod",
        "timeout: 1ms, 10, 3, timeout"
    })
    void shouldGiveTheStartItsTimeInWholeTests(String times, int period, int failures, String rounded) {
        // When
        var kiosk = Kiosk.of("healthcheck: {exec: {command: [look]}, " + times + "}");

        // Then
        var startup = kiosk.container().getStartupProbe();
        assertThat(startup.getPeriodSeconds()).isEqualTo(period);
        assertThat(startup.getFailureThreshold()).isEqualTo(failures);
        assertThat(startup.getInitialDelaySeconds()).isNull();
        assertThat(kiosk.notes("healthcheck"))
                .containsExactlyElementsOf(java.util.Arrays.stream(rounded.split(" "))
                        .filter(field -> !field.isEmpty())
                        .map(field -> "healthcheck." + field + " APPROXIMATE ORCHESTRATOR")
                        .toList());
    }

    @Test
    void shouldNotTestUnasked() {
        // When
        var container = Kiosk.of("replicas: 1").container();

        // Then
        assertThat(container.getStartupProbe()).isNull();
        assertThat(container.getReadinessProbe()).isNull();
        assertThat(container.getLivenessProbe()).isNull();
    }
}
