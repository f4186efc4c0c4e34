package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.status.Condition;
import dev.catamaran.status.WorkloadStatus;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator on a real API server with real nodes; what it asks for is read from the audit log. */
class OperatorIT {
    private static final String NAMESPACE = "operated";
    private static final String WITH_CLAIM = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: %s, namespace: operated}
            spec:
              image: %s
              replicas: 2
              env: [{name: KEPT, value: "1"}, {name: TAKEN, value: "2"}]
              ports: [{name: http, containerPort: 8080}]
              volumes: [{name: data, mountPath: /data, claim: {size: 8Mi}}]
            """;
    private static final String PLAIN = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: %s, namespace: operated}
            spec:
              image: %s
              env: [{name: KEPT, value: "1"}, {name: TAKEN, value: "2"}]
            """;

    private static Site site;
    private static CatamaranOperator operator;

    @BeforeAll
    static void start() {
        site = Site.open(NAMESPACE);
        operator = site.operator();
    }

    @AfterAll
    static void stop() {
        operator.close();
        site.close();
    }

    @Test
    void shouldCreateWithFourWrites() {
        // When
        apply(WITH_CLAIM, "counted");
        ready("counted");

        // Then: one status, then the three children; what comes later are statuses
        var writes = site.writes("counted");
        assertThat(writes.subList(0, 4))
                .containsExactlyInAnyOrder(
                        "patch containerworkloads/status",
                        "create persistentvolumeclaims",
                        "create services",
                        "create deployments");
        assertThat(writes.getFirst()).isEqualTo("patch containerworkloads/status");
        assertThat(writes.subList(4, writes.size())).containsOnly("patch containerworkloads/status");
    }

    @Test
    void shouldWriteNothingAfterARestart() {
        // Given
        apply(WITH_CLAIM, "restarted");
        ready("restarted");
        operator.close();
        var before = site.writes("restarted").size();

        // When
        operator = site.operator();
        Site.await(() -> Site.counted(operator) == onKubernetes());

        // Then: every one of them was looked at, and what follows is looked at again
        Site.during(Duration.ofSeconds(8), () -> site.writes("restarted").size() == before);
    }

    @Test
    void shouldTakeBackAFieldThatTheCreationWrote() {
        // Given
        apply(PLAIN, "shorter");
        ready("shorter");

        // When
        site.kubectl(
                "patch",
                "cwl/shorter",
                "--type=merge",
                "-p",
                "{\"spec\":{\"env\":[{\"name\":\"KEPT\",\"value\":\"1\"}]}}");

        // Then
        var deployment = awaitDeployment("shorter", it -> env(it).size() == 1);
        assertThat(env(deployment)).containsExactly("KEPT");
    }

    @Test
    void shouldRepairAHandEditAndKeepAForeignLabel() {
        // Given
        apply(PLAIN, "edited");
        ready("edited");

        // When
        site.kubectl("label", "deployment/edited", "team=green");
        site.kubectl("set", "env", "deployment/edited", "KEPT=changed");

        // Then
        var deployment = awaitDeployment(
                "edited",
                it -> value(it, "KEPT").equals("1") && it.getMetadata().getGeneration() >= 3);
        assertThat(deployment.getMetadata().getLabels()).containsEntry("team", "green");
    }

    @Test
    void shouldLeaveAForeignDeploymentAlone() {
        // Given
        site.kubectl("create", "deployment", "taken", "--image=" + site.image(), "--replicas=0");
        var before = deployments("taken").get().getSpec();

        // When
        apply(PLAIN, "taken");
        var status = await("taken", it -> reason(it, "Stalled").equals("OwnershipConflict"));

        // Then
        assertThat(reason(status, "KubernetesReady")).isEqualTo("Refused");
        assertThat(deployments("taken").get().getSpec()).isEqualTo(before);
        assertThat(site.writes("taken")).containsOnly("patch containerworkloads/status");
    }

    @Test
    void shouldScaleToNothingAndBack() {
        apply(PLAIN, "scaled");
        ready("scaled");
        site.kubectl("scale", "cwl/scaled", "--replicas=0");
        await("scaled", it -> reason(it, "Ready").equals("ScaledToZero"));
        awaitDeployment("scaled", it -> it.getSpec().getReplicas() == 0);
        site.kubectl("scale", "cwl/scaled", "--replicas=1");
        await(
                "scaled",
                it -> reason(it, "Ready").equals("Available") && it.scale().readyReplicas() == 1);
    }

    @Test
    void shouldKeepTheClaimOfWhatIsDeleted() {
        // Given
        apply(WITH_CLAIM, "deleted");
        ready("deleted");

        // When
        site.kubectl("delete", "cwl/deleted", "--wait=true");
        deployments("deleted").waitUntilCondition(Objects::isNull, 60, TimeUnit.SECONDS);

        // Then
        assertThat(site.client()
                        .persistentVolumeClaims()
                        .inNamespace(NAMESPACE)
                        .withName("deleted--data")
                        .get())
                .isNotNull();
    }

    @Test
    void shouldTellWhatIsWrongWithOneAndGoOnWithOthers() {
        // Given: stored by a version that knew other fields
        site.applyUnchecked("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: broken, namespace: operated}
                spec: {stop: 5, mode: Sometimes}
                """);

        // When
        var status = await("broken", it -> reason(it, "Stalled").equals("InvalidSpec"));

        // Then
        assertThat(message(status, "Stalled")).contains("spec.stop", "spec.mode", "spec.image");
        assertThat(site.writes("broken")).containsOnly("patch containerworkloads/status");
        apply(PLAIN, "unbroken");
        ready("unbroken");
    }

    /** How many workloads are reported to have a state on Kubernetes. */
    private static long onKubernetes() {
        return site.client().resources(ContainerWorkload.class).inAnyNamespace().list().getItems().stream()
                .filter(it -> !it.reported().targets().isEmpty())
                .count();
    }

    private static void apply(String template, String name) {
        site.apply(template.formatted(name, site.image()));
    }

    private static void ready(String name) {
        await(name, status -> reason(status, "Ready").equals("Available"));
    }

    private static WorkloadStatus await(String name, Predicate<WorkloadStatus> condition) {
        return site.client()
                .resources(ContainerWorkload.class)
                .inNamespace(NAMESPACE)
                .withName(name)
                .waitUntilCondition(
                        resource -> resource != null
                                && resource.reported().observedGeneration()
                                        == resource.getMetadata().getGeneration()
                                && condition.test(resource.reported()),
                        120,
                        TimeUnit.SECONDS)
                .reported();
    }

    private static Deployment awaitDeployment(String name, Predicate<Deployment> condition) {
        return deployments(name)
                .waitUntilCondition(found -> found != null && condition.test(found), 60, TimeUnit.SECONDS);
    }

    private static Resource<Deployment> deployments(String name) {
        return site.client().resources(Deployment.class).inNamespace(NAMESPACE).withName(name);
    }

    private static List<String> env(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv().stream()
                .map(EnvVar::getName)
                .toList();
    }

    private static String value(Deployment deployment, String name) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv().stream()
                .filter(it -> it.getName().equals(name))
                .map(EnvVar::getValue)
                .findFirst()
                .orElse("");
    }

    private static String reason(WorkloadStatus status, String type) {
        return status.conditions().stream()
                .filter(it -> it.type().equals(type))
                .map(Condition::reason)
                .findFirst()
                .orElse("");
    }

    private static String message(WorkloadStatus status, String type) {
        return status.conditions().stream()
                .filter(it -> it.type().equals(type))
                .map(Condition::message)
                .findFirst()
                .orElse("");
    }
}
