package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.HullName;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the modes of a target promise: Observe writes nothing, Standby is there and does not serve. */
class TargetModesIT {
    private static final String SWARM = "modes";
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
        awaitObserved("SwarmReady");
        kubectl.waitReady(namespace, "buoy");
        // Then
        assertThat(LAB.calls.writesSince(mark, SWARM)).isEmpty();
        assertThat(served()).isFalse();
        assertThat(kubectl.get(namespace, "cwl/buoy").at("/metadata/finalizers").size())
                .isZero();
    }

    @Test
    void shouldLeaveAHandEditAndTheServiceItselfOnceItOnlyObserves() {
        // Given
        kubectl.apply(buoy("Run", "Run"));
        kubectl.waitReady(namespace, "buoy");
        kubectl.waitFor(namespace, "SwarmReady", "cwl/buoy");
        kubectl.apply(buoy("Run", "Observe"));
        awaitObserved("SwarmReady");
        var mark = LAB.calls.mark();
        // When
        NODES.first()
                .docker("service", "scale", "--detach", namespace + "_buoy=0")
                .text("docker service scale");
        Lab.await("it is seen").until(() -> replicas(HullName.Swarm) == 0);
        kubectl.run("delete", "--namespace", namespace, "cwl/buoy", Lab.TIMEOUT);
        // Then
        assertThat(LAB.calls.writesSince(mark, SWARM)).isEmpty();
        assertThat(service().at("/Spec/Mode/Replicated/Replicas").asInt()).isZero();
        NODES.first().docker("service", "rm", namespace + "_buoy").text("docker service rm");
    }

    @Test
    void shouldLeaveAHandEditOfTheDeploymentOnceItOnlyObserves() {
        // Given
        kubectl.apply(buoy("Run", "Run"));
        kubectl.waitReady(namespace, "buoy");
        kubectl.apply(buoy("Observe", "Run"));
        awaitObserved("KubernetesReady");
        var mark = audit.mark();
        // When
        kubectl.run("scale", "--namespace", namespace, "deploy/buoy", "--replicas=0");
        Lab.await("it is seen").until(() -> replicas(HullName.Kubernetes) == 0);
        // Then
        assertThat(writesOfChildrenSince(mark)).isEmpty();
        assertThat(kubectl.get(namespace, "deploy/buoy").at("/spec/replicas").asInt())
                .isZero();
    }

    private int replicas(HullName hull) {
        return StreamSupport.stream(
                        kubectl.get(namespace, "cwl/buoy").at("/status/targets").spliterator(), false)
                .filter(target -> target.path("name").asText().equalsIgnoreCase(hull.name()))
                .mapToInt(target -> target.path("ready").asInt())
                .sum();
    }

    private void awaitObserved(String condition) {
        Lab.await(condition + " is Observed")
                .until(() -> StreamSupport.stream(
                                kubectl.get(namespace, "cwl/buoy")
                                        .at("/status/conditions")
                                        .spliterator(),
                                false)
                        .anyMatch(one -> one.path("type").asText().equals(condition)
                                && one.path("reason").asText().equals("Observed")));
    }

    @Test
    void shouldWriteNothingOnAnObservedKubernetes() {
        // Given
        var mark = audit.mark();
        // When
        kubectl.apply(buoy("Observe", "Run"));
        kubectl.waitReady(namespace, "buoy");
        awaitObserved("KubernetesReady");
        // Then
        assertThat(writesOfChildrenSince(mark)).isEmpty();
        assertThat(kubectl.list(namespace, "deploy,service").size()).isZero();
        assertThat(served()).isTrue();
    }

    private JsonNode service() {
        return Json.parse(NODES.first()
                        .docker("service", "inspect", namespace + "_buoy")
                        .text("docker service inspect"))
                .get(0);
    }

    private List<AuditLog.Request> writesOfChildrenSince(int mark) {
        return audit.ofOperatorSince(mark).stream()
                .filter(AuditLog.Request::writes)
                .filter(request -> request.in(namespace))
                .filter(request -> !request.resource().equals("containerworkloads"))
                .toList();
    }

    @Test
    void shouldHoldAStandbySwarmReadyWithoutReplicasAndPorts() {
        // When
        kubectl.apply(buoy("Run", "Standby"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the service exists").until(this::served);
        // Then
        var service = service();
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
