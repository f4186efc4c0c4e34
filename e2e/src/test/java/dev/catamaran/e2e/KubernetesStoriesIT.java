package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.playground.Witness;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workload's life on Kubernetes alone. */
class KubernetesStoriesIT {
    private final Lab lab = Lab.open();
    private final Kubectl kubectl = lab.kubectl;
    private String namespace = "";
    private int port;

    @BeforeEach
    void takeNamespace() {
        namespace = lab.namespace("quay");
        port = lab.nodePort();
    }

    private String buoy(String rest) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy, namespace: %s}
                spec:
                  image: %s
                  ports:
                  - {name: http, containerPort: 8080, publish: {ingress: {port: %d}}}
                  healthcheck:
                    http: {port: http, path: /healthz}
                    interval: 1s
                  stop: {gracePeriod: 2s}
                  security: {user: 65532, group: 65532}
                %s
                """.formatted(namespace, lab.witness, port, rest.indent(2).stripTrailing());
    }

    /** The workload's witness, as it is published. */
    private Witness witness() {
        return lab.witnessAt(port);
    }

    @Test
    void shouldMakeDeploymentServiceAndClaimAndBecomeReady() {
        // When
        kubectl.apply(buoy("volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]"));
        kubectl.waitReady(namespace, "buoy");
        // Then
        assertThat(kubectl.exists(namespace, "deploy/buoy")).isTrue();
        assertThat(kubectl.exists(namespace, "service/buoy")).isTrue();
        assertThat(kubectl.get(namespace, "pvc/buoy--log")
                        .path("status")
                        .path("phase")
                        .asText())
                .isEqualTo("Bound");
        assertThat(kubectl.run("get", "--namespace", namespace, "cwl", "buoy"))
                .contains("READY", "REPLICAS", "1/1", "True");
    }

    @Test
    void shouldRefuseABadResourceWithOurMessage() {
        // When
        var refused = kubectl.tryApply(buoy("""
                resources:
                  limits: {memory: 16Mi}
                  reservations: {memory: 32Mi}
                volumes:
                - {name: a, mountPath: /same, scratch: {}}
                - {name: b, mountPath: /same, scratch: {}}
                """));
        // Then
        assertThat(refused.ok()).isFalse();
        assertThat(refused.err())
                .contains("two volumes have the same mountPath: give each its own")
                .contains("raise the limit or lower the reservation");
        assertThat(kubectl.exists(namespace, "cwl/buoy")).isFalse();
    }

    @Test
    void shouldKeepAFileOnTheClaimThroughAnImageUpdate() {
        // Given
        var claim = "volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]";
        kubectl.apply(buoy(claim).replace("security: {user: 65532, group: 65532}", "security: {}"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the file is written")
                .ignoreExceptions()
                .until(() -> witness().write("/log/entry", "kept").status() < 300);
        var before = podNames();
        // When
        kubectl.run(
                "patch",
                "--namespace",
                namespace,
                "cwl/buoy",
                "--type=merge",
                "--patch",
                "{\"spec\":{\"image\":\"" + lab.newerWitness + "\"}}");
        Lab.await("other pods")
                .until(() -> !podNames().contains(before) && podNames().split(" ").length == 1);
        kubectl.waitReady(namespace, "buoy");
        // Then
        Lab.await("the file is still there")
                .ignoreExceptions()
                .until(() -> witness().file("/log/entry").body().contains("kept"));
        assertThat(kubectl.list(namespace, "pods")
                        .at("/0/spec/containers/0/image")
                        .asText())
                .isEqualTo(lab.newerWitness);
    }

    private String podNames() {
        return kubectl.run("get", "--namespace", namespace, "pods", "--output", "jsonpath={.items[*].metadata.name}");
    }

    @Test
    void shouldRollOutAFilesNewContent() {
        // Given
        kubectl.apply(buoy("files: [{mountPath: /etc/chart, content: north}]"));
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the old content")
                .ignoreExceptions()
                .until(() -> witness().file("/etc/chart").body().contains("north"));
        // When
        kubectl.apply(buoy("files: [{mountPath: /etc/chart, content: south}]"));
        // Then
        Lab.await("the new content").ignoreExceptions().until(() -> {
            kubectl.waitReady(namespace, "buoy");
            return witness().file("/etc/chart").body().contains("south");
        });
        Lab.await("the old ConfigMap goes")
                .until(() -> StreamSupport.stream(
                                        kubectl.list(namespace, "configmap").spliterator(), false)
                                .filter(map -> map.path("metadata")
                                        .path("name")
                                        .asText()
                                        .startsWith("buoy--files-"))
                                .count()
                        == 1);
    }

    @Test
    void shouldFollowKubectlScaleToNothingAndBack() {
        // Given
        kubectl.apply(buoy("replicas: 2"));
        kubectl.waitReady(namespace, "buoy");
        // When
        kubectl.run("scale", "--namespace", namespace, "cwl/buoy", "--replicas=0");
        Lab.await("no pods").until(() -> podNames().isEmpty());
        // Then
        kubectl.waitReady(namespace, "buoy");
        assertThat(kubectl.get(namespace, "deploy/buoy")
                        .path("spec")
                        .path("replicas")
                        .asInt())
                .isZero();
        // When
        kubectl.run("scale", "--namespace", namespace, "cwl/buoy", "--replicas=2");
        // Then
        Lab.await("two ready")
                .until(() -> kubectl.get(namespace, "cwl/buoy")
                                .path("status")
                                .path("readyReplicas")
                                .asInt()
                        == 2);
    }

    @Test
    void shouldRepairAHandEditAndKeepAForeignLabel() {
        // Given
        kubectl.apply(buoy("labels: {tier: sea}"));
        kubectl.waitReady(namespace, "buoy");
        // When
        kubectl.run("label", "--namespace", namespace, "deploy/buoy", "crew=foreign");
        kubectl.run("set", "env", "--namespace", namespace, "deploy/buoy", "STOWAWAY=1");
        kubectl.run("scale", "--namespace", namespace, "deploy/buoy", "--replicas=3");
        kubectl.run(
                "patch",
                "--namespace",
                namespace,
                "deploy/buoy",
                "--type=json",
                "--patch",
                "[{\"op\":\"replace\",\"path\":\"/spec/template/spec/containers/0/imagePullPolicy\",\"value\":\"Always\"}]");
        // Then
        Lab.await("repair").untilAsserted(() -> {
            var spec = kubectl.get(namespace, "deploy/buoy").path("spec");
            assertThat(spec.path("replicas").asInt()).isEqualTo(1);
            assertThat(spec.at("/template/spec/containers/0/imagePullPolicy").asText())
                    .isEqualTo("IfNotPresent");
        });
        // Then: what another manager added beside ours is its own, also in a list of ours
        var deployment = kubectl.get(namespace, "deploy/buoy");
        assertThat(deployment.at("/metadata/labels/crew").asText()).isEqualTo("foreign");
        assertThat(deployment.at("/spec/template/spec/containers/0/env").findValuesAsText("name"))
                .contains("STOWAWAY");
    }

    @Test
    void shouldLeaveAForeignDeploymentUntouched() {
        // Given
        kubectl.run("create", "deployment", "--namespace", namespace, "buoy", "--image=" + lab.witness, "--replicas=0");
        var audit = new AuditLog(lab.kubernetes);
        var mark = audit.mark();
        // When
        kubectl.apply(buoy(""));
        kubectl.waitFor(namespace, "Stalled", "cwl/buoy");
        // Then
        assertThat(condition("Stalled").path("reason").asText()).isEqualTo("OwnershipConflict");
        assertThat(kubectl.exists(namespace, "service/buoy")).isFalse();
        assertThat(audit.ofOperatorSince(mark))
                .filteredOn(AuditLog.Request::writes)
                .filteredOn(request -> request.in(namespace))
                .extracting(AuditLog.Request::resource)
                .isNotEmpty()
                .containsOnly("containerworkloads");
    }

    @Test
    void shouldConvergeWhenABadImageIsTakenBack() {
        // Given
        kubectl.apply(buoy(""));
        kubectl.waitReady(namespace, "buoy");
        var pod = podNames();
        // When
        kubectl.apply(buoy("").replace(lab.witness, "catamaran.local/nothing:1"));
        Lab.await("the new pod cannot start")
                .until(() -> kubectl.get(namespace, "cwl/buoy")
                        .at("/status/conditions")
                        .toString()
                        .contains("ImagePullFailed"));
        // Then: what ran goes on
        assertThat(witness().report().path("argv").get(0).asText()).isEqualTo("/witness");
        // When
        kubectl.apply(buoy(""));
        // Then
        kubectl.waitReady(namespace, "buoy");
        Lab.await("the old pod alone is left").until(() -> podNames().equals(pod));
    }

    @Test
    void shouldKeepAndListTheClaimOfAVolumeThatIsTakenOut() {
        // Given
        kubectl.apply(buoy("volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]"));
        kubectl.waitReady(namespace, "buoy");
        // When
        kubectl.apply(buoy(""));
        // Then
        Lab.await("the claim is listed")
                .until(() -> kubectl.get(namespace, "cwl/buoy")
                        .at("/status/retained")
                        .findValuesAsText("name")
                        .equals(List.of("buoy--log")));
        assertThat(kubectl.exists(namespace, "pvc/buoy--log")).isTrue();
    }

    private JsonNode condition(String type) {
        return StreamSupport.stream(
                        kubectl.get(namespace, "cwl/buoy")
                                .at("/status/conditions")
                                .spliterator(),
                        false)
                .filter(condition -> condition.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no condition " + type));
    }

    @Test
    void shouldRemoveTheChildrenAndKeepTheClaimOnDeletion() {
        // Given
        kubectl.apply(buoy("volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]"));
        kubectl.waitReady(namespace, "buoy");
        // When
        kubectl.run("delete", "--namespace", namespace, "cwl/buoy", Lab.TIMEOUT);
        // Then
        Lab.await("children go")
                .until(() -> !kubectl.exists(namespace, "deploy/buoy") && !kubectl.exists(namespace, "service/buoy"));
        assertThat(kubectl.exists(namespace, "pvc/buoy--log")).isTrue();
    }
}
