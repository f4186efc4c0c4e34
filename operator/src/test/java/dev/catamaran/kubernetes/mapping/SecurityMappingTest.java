package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityMappingTest {
    @Test
    void shouldConfineAsTheContainerRuntimeDoesByDefault() {
        // When
        var kiosk = Kiosk.of("replicas: 1");

        // Then
        assertThat(Kiosk.yaml(kiosk.container().getSecurityContext())).isEqualTo("""
                seccompProfile:
                  type: RuntimeDefault
                """);
        assertThat(kiosk.notes("security")).isEmpty();
    }

    @Test
    void shouldPassTheRestrictedStandard() {
        assertThat(Kiosk.yaml(
                        Kiosk.of("security: {profile: Restricted}").container().getSecurityContext()))
                .isEqualTo("""
                        allowPrivilegeEscalation: false
                        capabilities:
                          drop:
                          - ALL
                        runAsNonRoot: true
                        seccompProfile:
                          type: RuntimeDefault
                        """);
    }

    @Test
    void shouldConfineAsWritten() {
        // When
        var kiosk = Kiosk.of("""
                security:
                  profile: Restricted
                  user: 7
                  group: "8"
                  runAsNonRoot: false
                  noNewPrivileges: false
                  seccomp: {type: Unconfined}
                  readOnlyRootFilesystem: true
                  capabilities: {add: [SYS_TIME, CHOWN], drop: [KILL]}
                """);

        // Then
        assertThat(Kiosk.yaml(kiosk.container().getSecurityContext())).isEqualTo("""
                capabilities:
                  add:
                  - CHOWN
                  - SYS_TIME
                  drop:
                  - KILL
                readOnlyRootFilesystem: true
                runAsGroup: 8
                runAsUser: 7
                seccompProfile:
                  type: Unconfined
                """);
        assertThat(kiosk.notes("security")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{user: keeper, group: keepers}', , , security.group WEAKENED ORCHESTRATOR security.user WEAKENED ORCHESTRATOR",
        "'{user: root, group: root}', 0, 0, ''",
        "'{user: 0}', 0, , ''",
        "'{user: 7, group: keepers}', 7, , security.group WEAKENED ORCHESTRATOR"
    })
    void shouldKnowNumbersAndRootAlone(String security, Long user, Long group, String notes) {
        // When
        var kiosk = Kiosk.of("security: " + security);

        // Then
        assertThat(kiosk.container().getSecurityContext().getRunAsUser()).isEqualTo(user);
        assertThat(kiosk.container().getSecurityContext().getRunAsGroup()).isEqualTo(group);
        assertThat(String.join(" ", kiosk.notes("security"))).isEqualTo(notes);
    }
}
