package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hull that does not keep what has to be kept is refused before anything is written there; the other goes on. */
class RefusedIT {
    private static final String SWARM = "refusing";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.single(Generation.NEWEST));
    private static final Lab LAB = Lab.open();

    private final Kubectl kubectl = LAB.kubectl;
    private final AuditLog audit = new AuditLog(LAB.kubernetes);
    private final Bay bay = Bay.open(LAB, SWARM, NODES);

    @BeforeAll
    static void connect() {
        LAB.connect(SWARM, NODES);
    }

    private void apply(String rest) {
        kubectl.apply(bay.buoy("replicas: 0\n" + rest));
    }

    @Test
    void shouldRefuseASwarmThatLosesAFieldUnderStrict() {
        // Given
        var mark = LAB.calls.mark();
        // When
        apply("""
                volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]
                fidelity: {policy: Strict}
                """);
        awaitReason("Stalled", "FidelityRefused");
        awaitReason("KubernetesReady", "ScaledToZero");
        // Then
        assertThat(reason("SwarmReady")).isEqualTo("Refused");
        assertThat(reason("Faithful")).isEqualTo("Refused");
        assertThat(bay.condition("Faithful").path("message").asText()).contains("spec.volumes[log].claim.size");
        assertThat(kubectl.exists(bay.namespace(), "deploy/buoy")).isTrue();
        assertThat(LAB.calls.writesSince(mark, SWARM)).isEmpty();
        assertThat(bay.served()).isFalse();
    }

    @Test
    void shouldRefuseAKubernetesThatWeakensAFieldUntilThatIsAccepted() {
        // Given
        var mark = audit.mark();
        // When
        apply("security: {user: sailor}");
        awaitReason("Stalled", "FidelityRefused");
        awaitReason("SwarmReady", "ScaledToZero");
        // Then
        assertThat(reason("KubernetesReady")).isEqualTo("Refused");
        assertThat(bay.condition("Faithful").path("message").asText()).isEqualTo("spec.security.user");
        assertThat(bay.served()).isTrue();
        assertThat(audit.ofOperatorSince(mark))
                .filteredOn(request -> request.writes() && request.in(bay.namespace()))
                .extracting(AuditLog.Request::resource)
                .isNotEmpty()
                .containsOnly("containerworkloads");
        // When
        apply("""
                security: {user: sailor}
                fidelity: {accept: [{path: spec.security.user, reason: the image's own is a sailor too}]}
                """);
        // Then
        awaitReason("KubernetesReady", "ScaledToZero");
        assertThat(reason("Faithful")).isEqualTo("WeakenedAccepted");
        assertThat(kubectl.exists(bay.namespace(), "deploy/buoy")).isTrue();
    }

    private void awaitReason(String type, String reason) {
        Lab.await(type + " is " + reason).until(() -> reason(type).equals(reason));
    }

    private String reason(String type) {
        return bay.condition(type).path("reason").asText();
    }
}
