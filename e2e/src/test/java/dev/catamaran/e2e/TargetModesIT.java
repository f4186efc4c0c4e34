package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the modes of a target promise: Observe writes nothing, Standby is there and does not serve. */
class TargetModesIT {
    private static final String SWARM = "modes";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.single(Generation.NEWEST));
    private static final Lab LAB = Lab.open();

    private final Kubectl kubectl = LAB.kubectl;
    private String namespace = "";

    @BeforeAll
    static void connect() {
        LAB.connect(SWARM, NODES);
    }

    @BeforeEach
    void takeNamespace() {
        namespace = LAB.namespace("cove", SWARM);
    }

    private String buoy(String kubernetes, String swarm) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy, namespace: %s}
                spec:
                  image: %s
                  ports:
                  - {name: http, containerPort: 8080, publish: {ingress: {}}}
                  stop: {gracePeriod: 2s}
                  targets:
                    kubernetes: {mode: %s}
                    swarm: {mode: %s, cluster: %s}
                """.formatted(namespace, LAB.witness, kubernetes, swarm, SWARM);
    }

    private boolean served() {
        return NODES.first().docker("service", "inspect", namespace + "_buoy").ok();
    }

    @Test
    void shouldWriteNothingOnAnObservedSwarm() {
        // Given
        var mark = LAB.calls.mark();
        // When
        kubectl.apply(buoy("Run", "Observe"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the Swarm was looked at").until(() -> !LAB.calls.since(mark).isEmpty());
        // Then
        assertThat(LAB.calls.writesSince(mark)).isEmpty();
        assertThat(served()).isFalse();
        assertThat(kubectl.get(namespace, "cwl/buoy").at("/metadata/finalizers").size())
                .isZero();
    }

    @Test
    void shouldWriteNothingOnAnObservedKubernetes() {
        // Given
        var audit = new AuditLog(LAB.kubernetes);
        var mark = audit.mark();
        // When
        kubectl.apply(buoy("Observe", "Run"));
        kubectl.waitReady(namespace, "buoy");
        // Then
        assertThat(audit.since(mark).stream()
                        .filter(AuditLog.Request::byOperator)
                        .filter(AuditLog.Request::writes)
                        .filter(request -> request.in(namespace))
                        .map(AuditLog.Request::resource))
                .isNotEmpty()
                .allMatch(resource -> resource.equals("containerworkloads"));
        assertThat(kubectl.list(namespace, "deploy,service").size()).isZero();
        assertThat(served()).isTrue();
    }

    @Test
    void shouldHoldAStandbySwarmReadyWithoutReplicasAndPorts() {
        // When
        kubectl.apply(buoy("Run", "Standby"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the service exists").until(this::served);
        // Then
        var service = Json.parse(NODES.first()
                        .docker("service", "inspect", namespace + "_buoy")
                        .text("docker service inspect"))
                .get(0);
        assertThat(service.at("/Spec/Mode/Replicated/Replicas").asInt()).isZero();
        assertThat(service.at("/Spec/EndpointSpec/Ports").size()).isZero();
    }

    @Test
    void shouldHoldAStandbyKubernetesReadyWithoutReplicasAndTraffic() {
        // When
        kubectl.apply(buoy("Standby", "Run"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the Deployment exists").until(() -> kubectl.exists(namespace, "deploy/buoy"));
        // Then
        assertThat(kubectl.get(namespace, "deploy/buoy").at("/spec/replicas").asInt())
                .isZero();
        assertThat(kubectl.exists(namespace, "service/buoy")).isTrue();
        assertThat(kubectl.exists(namespace, "service/buoy--public")).isFalse();
    }
}
