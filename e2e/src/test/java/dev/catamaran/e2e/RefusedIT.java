package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hull that does not keep what has to be kept is refused before anything is written there; the other goes on. */
class RefusedIT {
    private static final String SWARM = "refusing";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.single(Generation.NEWEST));
    private static final Lab LAB = Lab.open();

    private final Kubectl kubectl = LAB.kubectl;
    private final AuditLog audit = new AuditLog(LAB.kubernetes);
    private String namespace = "";

    @BeforeAll
    static void connect() {
        LAB.connect(SWARM, NODES);
    }

    @BeforeEach
    void takeNamespace() {
        namespace = LAB.namespace("reef", SWARM);
    }

    private String buoy(String rest) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy, namespace: %s}
                spec:
                  image: %s
                  replicas: 0
                  targets: {swarm: {mode: Run, cluster: %s}}
                %s
                """.formatted(namespace, LAB.witness, SWARM, rest.indent(2).stripTrailing());
    }

    @Test
    void shouldRefuseASwarmThatLosesAFieldUnderStrict() {
        // Given
        var mark = LAB.calls.mark();
        // When
        kubectl.apply(buoy("""
                volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]
                fidelity: {policy: Strict}
                """));
        awaitReason("Stalled", "FidelityRefused");
        awaitReason("KubernetesReady", "ScaledToZero");
        // Then
        assertThat(reason("SwarmReady")).isEqualTo("Refused");
        assertThat(reason("Faithful")).isEqualTo("Refused");
        assertThat(condition("Faithful").path("message").asText()).contains("spec.volumes[log].claim.size");
        assertThat(kubectl.exists(namespace, "deploy/buoy")).isTrue();
        assertThat(LAB.calls.writesSince(mark, SWARM)).isEmpty();
        assertThat(served()).isFalse();
    }

    @Test
    void shouldRefuseAKubernetesThatWeakensAFieldUntilThatIsAccepted() {
        // Given
        var mark = audit.mark();
        // When
        kubectl.apply(buoy("security: {user: sailor}"));
        awaitReason("Stalled", "FidelityRefused");
        awaitReason("SwarmReady", "ScaledToZero");
        // Then
        assertThat(reason("KubernetesReady")).isEqualTo("Refused");
        assertThat(condition("Faithful").path("message").asText()).isEqualTo("spec.security.user");
        assertThat(served()).isTrue();
        assertThat(audit.ofOperatorSince(mark))
                .filteredOn(request -> request.writes() && request.in(namespace))
                .extracting(AuditLog.Request::resource)
                .isNotEmpty()
                .containsOnly("containerworkloads");
        // When
        kubectl.apply(buoy("""
                security: {user: sailor}
                fidelity: {accept: [{path: spec.security.user, reason: the image's own is a sailor too}]}
                """));
        // Then
        awaitReason("KubernetesReady", "ScaledToZero");
        assertThat(reason("Faithful")).isEqualTo("WeakenedAccepted");
        assertThat(kubectl.exists(namespace, "deploy/buoy")).isTrue();
    }

    private boolean served() {
        return NODES.first().docker("service", "inspect", namespace + "_buoy").ok();
    }

    private void awaitReason(String type, String reason) {
        Lab.await(type + " is " + reason).until(() -> reason(type).equals(reason));
    }

    private String reason(String type) {
        return condition(type).path("reason").asText();
    }

    private JsonNode condition(String type) {
        var workload = kubectl.get(namespace, "cwl/buoy");
        for (var condition : workload.at("/status/conditions")) {
            if (condition.path("type").asText().equals(type)) {
                return condition;
            }
        }
        return workload.path("no such condition");
    }
}
