package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcesMappingTest {
    /** Requests are never left to the server, which would copy the limits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                          | {}                      | {cpu=0, memory=0}
            limits: {cpu: "1.5", memory: 256Mi}       | {cpu=1500m, memory=256Mi} | {cpu=0, memory=0}
            limits: {memory: 1G}                        | {memory=1000000000}     | {cpu=0, memory=0}
            reservations: {cpu: 100m, memory: 1024Mi}   | {}                      | {cpu=100m, memory=1Gi}
            """)
    void shouldWriteLimitsAndAlwaysRequests(String resources, String limits, String requests) {
        // When
        var written = Kiosk.of("resources: {" + resources.replace("{}", "") + "}")
                .container()
                .getResources();

        // Then
        assertThat(written.getLimits()).hasToString(limits);
        assertThat(written.getRequests()).hasToString(requests);
    }

    @ParameterizedTest
    @CsvSource({"9m, 1", "10m, 0"})
    void shouldSayThatLinuxLimitsToNoLess(String cpu, int notes) {
        assertThat(Kiosk.of("resources: {limits: {cpu: " + cpu + "}}").notes("resources"))
                .hasSize(notes)
                .allMatch("resources.limits.cpu APPROXIMATE ENVIRONMENT"::equals);
    }

    @ParameterizedTest
    @CsvSource({"'{}', 0", "'{limits: {pids: 50}}', 1"})
    void shouldSayThatProcessesAreNotCounted(String resources, int notes) {
        assertThat(Kiosk.of("resources: " + resources).notes("resources"))
                .hasSize(notes)
                .allMatch("resources.limits.pids LOST ORCHESTRATOR"::equals);
    }
}
