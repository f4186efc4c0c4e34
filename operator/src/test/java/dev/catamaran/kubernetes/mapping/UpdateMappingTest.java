package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateMappingTest {
    @ParameterizedTest
    @CsvSource({
        "'{}', surge 1 unavailable 0",
        "'{parallelism: 2}', surge 2 unavailable 0",
        "'{parallelism: 0}', surge 100% unavailable 0",
        "'{order: StopFirst}', surge 0 unavailable 1",
        "'{order: StopFirst, parallelism: 3}', surge 0 unavailable 3",
        "'{order: StopFirst, parallelism: 0}', Recreate"
    })
    void shouldReplaceAsManyAtATimeInThatOrder(String update, String expected) {
        assertThat(strategy(Kiosk.of("replicas: 5\nupdate: " + update))).isEqualTo(expected);
    }

    /** What holds a replica's place cannot be held by its successor too. */
    @ParameterizedTest
    @CsvSource({
        "ReadWriteOnce, '{}', surge 0 unavailable 1, ''",
        "ReadWriteOncePod, '{}', surge 0 unavailable 1, ''",
        "ReadWriteMany, '{}', surge 1 unavailable 0, ''",
        "ReadWriteMany, '{order: StartFirst}', surge 1 unavailable 0, ''",
        "ReadWriteOnce, '{order: StopFirst}', surge 0 unavailable 1, ''",
        "ReadWriteOnce, '{order: StartFirst}', surge 0 unavailable 1, LOST",
        "ReadWriteOnce, '{order: StartFirst, parallelism: 0}', Recreate, LOST"
    })
    void shouldStopFirstWhereTwoCannotBe(String accessMode, String update, String expected, String grade) {
        // When
        var kiosk = Kiosk.of("""
                volumes: [{name: v, mountPath: /v, claim: {size: 1Gi, accessMode: %s}}]
                update: %s
                """.formatted(accessMode, update));

        // Then
        assertThat(strategy(kiosk)).isEqualTo(expected);
        assertThat(String.join(" ", kiosk.notes("update.order")))
                .isEqualTo(grade.isEmpty() ? "" : "update.order " + grade + " ORCHESTRATOR");
    }

    @Test
    void shouldStopFirstWithAPortOfTheNode() {
        // Given
        var port = "ports: [{name: desk, containerPort: 80, publish: {host: {}}}]\n";

        // Then
        assertThat(strategy(Kiosk.of(port))).isEqualTo("surge 0 unavailable 1");
        assertThat(Kiosk.of(port + "update: {order: StartFirst}").notes("update.order"))
                .containsExactly("update.order LOST ORCHESTRATOR");
    }

    /** The server refuses a deadline that is not above the pause. */
    @ParameterizedTest
    @CsvSource({
        "0s, '', , 600",
        "1ms, '', 1, 601",
        "2h, '', 7200, 7800",
        "8760h, '', 31536000, 31536600",
        "0s, '{exec: {command: [x]}, startPeriod: 1h}', , 4230",
        "0s, '{exec: {command: [x]}, interval: 8760h, retries: 100}', , 2147483647"
    })
    void shouldPauseAndWaitLongEnough(String delay, String healthcheck, Integer pause, int deadline) {
        // When
        var kiosk = Kiosk.of(
                "update: {delay: " + delay + "}" + (healthcheck.isEmpty() ? "" : "\nhealthcheck: " + healthcheck));

        // Then
        assertThat(spec(kiosk).getMinReadySeconds()).isEqualTo(pause);
        assertThat(spec(kiosk).getProgressDeadlineSeconds()).isEqualTo(deadline);
        assertThat(kiosk.notes("update.delay")).hasSize(pause == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, ''", "5, 0, ''", "5, 2, update.parallelism APPROXIMATE ORCHESTRATOR", "2, 2, ''", "2, 3, ''"})
    void shouldSayWhereBatchesFlowTogether(int replicas, int parallelism, String note) {
        assertThat(String.join(
                        " ",
                        Kiosk.of("replicas: " + replicas + "\nupdate: {parallelism: " + parallelism + "}")
                                .notes("update.parallelism")))
                .isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"Pause, APPROXIMATE ORCHESTRATOR", "Continue, LOST ORCHESTRATOR", "Rollback, LOST CHOICE"})
    void shouldSayWhatHappensWhenReplicasFail(String action, String grade) {
        assertThat(Kiosk.of("update: {failureAction: " + action + "}").notes("update"))
                .containsExactly("update.failureAction " + grade);
    }

    private static DeploymentSpec spec(Kiosk kiosk) {
        return kiosk.objects().own().deployment().getSpec();
    }

    private static String strategy(Kiosk kiosk) {
        var strategy = spec(kiosk).getStrategy();
        var rolling = strategy.getRollingUpdate();
        return rolling == null
                ? strategy.getType()
                : "surge " + rolling.getMaxSurge().getValue() + " unavailable "
                        + rolling.getMaxUnavailable().getValue();
    }
}
