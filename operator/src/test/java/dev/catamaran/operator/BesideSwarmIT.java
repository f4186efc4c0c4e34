package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.operator.OperatorOptions.Pace;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.status.Condition;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of workloads whose Swarm hangs, is another, is not theirs or does not let go; and of names used again. */
class BesideSwarmIT {
    private static final String NAMESPACE = "beside";
    private static final TestSwarms SWARMS = new TestSwarms();
    private static final Pace PACE = new Pace(Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static Site site;
    private static CatamaranOperator operator;

    @BeforeAll
    static void start() {
        site = Site.open(NAMESPACE);
        operator = CatamaranOperator.start(
                site.client(), site.options().with(SWARMS).with(PACE));
    }

    @AfterAll
    static void stop() {
        SWARMS.letGo.countDown();
        site.client()
                .resources(ContainerWorkload.class)
                .inNamespace(NAMESPACE)
                .list()
                .getItems()
                .forEach(it -> new Bond(site.client()).release(it));
        operator.close();
        List.of(TestSwarms.HANGING, "deaf", "private", "secured")
                .forEach(name -> site.client()
                        .resources(SwarmClusterResource.class)
                        .withName(name)
                        .delete());
        site.close();
    }

    @Test
    void shouldHaveADeploymentWhileTheSwarmHangs() {
        cluster(TestSwarms.HANGING, NAMESPACE, "");
        site.apply(workload("patient", "swarm: {cluster: hanging}"));
        site.client()
                .apps()
                .deployments()
                .inNamespace(NAMESPACE)
                .withName("patient")
                .waitUntilCondition(Objects::nonNull, 10, TimeUnit.SECONDS);
        awaitReason("patient", "SwarmReady", "Unreachable");
    }

    @Test
    void shouldSayWhatADeletionWaitsForAndLetGoAfterItsTime() {
        // Given
        cluster("deaf", NAMESPACE, "");
        site.apply(workload("stuck", "swarm: {cluster: deaf}"));
        awaitReason("stuck", "SwarmReady", "Unreachable");
        assertThat(Bond.cluster(stored("stuck").get())).contains("deaf");

        // When
        site.kubectl("delete", "cwl/stuck", "--wait=false");

        // Then
        awaitReason("stuck", "Reconciling", "CleaningUp");
        site.client()
                .apps()
                .deployments()
                .inNamespace(NAMESPACE)
                .withName("stuck")
                .waitUntilCondition(Objects::isNull, 10, TimeUnit.SECONDS);
        stored("stuck").waitUntilCondition(Objects::isNull, 60, TimeUnit.SECONDS);
    }

    @Test
    void shouldUseNoSwarmThatIsNotThereOrNotForItsNamespace() {
        cluster("private", "others", "");
        site.apply(workload("lost", "swarm: {cluster: nowhere}"));
        site.apply(workload("shut", "swarm: {cluster: private}"));
        awaitReason("lost", "Stalled", "ClusterNotFound");
        awaitReason("shut", "Stalled", "NamespaceNotAllowed");
        assertThat(Bond.tied(stored("shut").get())).isFalse();
    }

    @Test
    void shouldSayThatASecretIsMissingAndThatItIsThere() {
        cluster("secured", NAMESPACE, "tls: {secret: beside-tls}, ");
        Site.await(() -> ready("secured").equals("SecretNotFound"));
        site.apply("""
                apiVersion: v1
                kind: Secret
                metadata: {name: beside-tls, namespace: beside}
                stringData: {ca.crt: a, tls.crt: b, tls.key: c}
                """);
        Site.await(() -> ready("secured").equals("Connected"));
    }

    @Test
    void shouldSeeWhatIsCreatedRightAfterItsDeletion() {
        // Given
        var names = IntStream.range(0, 20).mapToObj(i -> "again-" + i).toList();
        site.apply(names.stream().map(name -> workload(name, "")).collect(Collectors.joining("---\n")));
        names.forEach(name -> awaitReason(name, "Ready", "ScaledToZero"));

        // When
        for (var name : names) {
            var resource = stored(name).get();
            stored(name).delete();
            stored(name).waitUntilCondition(Objects::isNull, 30, TimeUnit.SECONDS);
            var again = new ContainerWorkload();
            again.getMetadata().setName(name);
            again.getMetadata().setNamespace(NAMESPACE);
            again.setSpec(resource.getSpec());
            site.client().resource(again).create();
        }

        // Then
        names.forEach(name -> awaitReason(name, "Ready", "ScaledToZero"));
    }

    private static void cluster(String name, String namespace, String tls) {
        site.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: SwarmCluster
                metadata: {name: %s}
                spec: {%sendpoints: ["unix:///nowhere.sock"], allowedNamespaces: {names: [%s]}}
                """.formatted(name, tls, namespace));
    }

    private static String workload(String name, String target) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: %s, namespace: beside}
                spec: {image: "%s", replicas: 0, targets: {%s}}
                """.formatted(name, site.image(), target);
    }

    private static Resource<ContainerWorkload> stored(String name) {
        return site.client()
                .resources(ContainerWorkload.class)
                .inNamespace(NAMESPACE)
                .withName(name);
    }

    private static String ready(String cluster) {
        var found = site.client().resources(SwarmClusterResource.class).withName(cluster);
        return reason(found.get().reported().conditions(), "Ready");
    }

    private static void awaitReason(String name, String type, String reason) {
        stored(name)
                .waitUntilCondition(
                        it -> it != null
                                && reason(it.reported().conditions(), type).equals(reason),
                        120,
                        TimeUnit.SECONDS);
    }

    private static String reason(List<Condition> conditions, String type) {
        return conditions.stream()
                .filter(it -> it.type().equals(type))
                .map(Condition::reason)
                .findFirst()
                .orElse("");
    }
}
