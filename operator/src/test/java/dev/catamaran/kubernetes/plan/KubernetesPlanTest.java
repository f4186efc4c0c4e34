package dev.catamaran.kubernetes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentStatus;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KubernetesPlanTest {
    private static final KubernetesSerialization YAML = new KubernetesSerialization();
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: oak, namespace: forest, labels: {catamaran.dev/workload: oak}}
            spec:
              replicas: 2
              selector: {matchLabels: {catamaran.dev/workload: oak}}
              template:
                metadata: {labels: {catamaran.dev/workload: oak}}
                spec:
                  containers: [{name: oak, image: "acorn:1"}]
            """;

    @Test
    void shouldCreateWhatIsAbsent() {
        assertThat(plan(List.of(deployment())))
                .singleElement()
                .isInstanceOf(Step.Create.class)
                .extracting(Step::object)
                .isEqualTo("Deployment/oak");
    }

    @Test
    void shouldKeepWhatIsAsWritten() {
        assertThat(plan(List.of(deployment()), written(deployment())))
                .singleElement()
                .isInstanceOf(Step.Keep.class);
    }

    @Test
    void shouldUpdateWhenTheIntentChanged() {
        // Given
        var there = written(deployment());
        var desired = deployment();
        desired.getSpec().setReplicas(3);

        // When
        var steps = plan(List.of(desired), there);

        // Then
        assertThat(update(steps).changes()).contains("spec.replicas: 2 -> 3");
    }

    @Test
    void shouldUpdateWhenAFieldIsTakenBack() {
        // Given: what is there is more than what is desired, so that only the hash tells
        var more = deployment();
        more.getSpec().setMinReadySeconds(5);

        // When
        var steps = plan(List.of(deployment()), written(more));

        // Then
        assertThat(steps).singleElement().isInstanceOf(Step.Update.class);
    }

    @Test
    void shouldRepairAHandEditAndLeaveForeignFields() {
        // Given
        var edited = written(deployment());
        edited.getMetadata().getLabels().put("team", "green");

        // Then
        assertThat(plan(List.of(deployment()), edited)).singleElement().isInstanceOf(Step.Keep.class);

        // When
        edited.getSpec().getTemplate().getSpec().getContainers().getFirst().setImage("beech:1");

        // Then
        assertThat(update(plan(List.of(deployment()), edited)).changes())
                .containsExactly("spec.template.spec.containers[oak].image: beech:1 -> acorn:1");
    }

    @Test
    void shouldMakeAServiceAnewThatGetsOrLosesItsAddress() {
        // Given
        var headless = service("oak");
        headless.getSpec().setClusterIP("None");
        var assigned = written(service("oak"));
        assigned.getSpec().setClusterIP("10.0.0.7");

        // Then
        assertThat(plan(List.of(headless), assigned)).singleElement().isInstanceOf(Step.Recreate.class);
        assertThat(plan(List.of(service("oak")), written(headless)))
                .singleElement()
                .isInstanceOf(Step.Recreate.class);
        assertThat(plan(List.of(service("oak")), assigned)).singleElement().isInstanceOf(Step.Keep.class);
    }

    @Test
    void shouldNotRepeatAFormThatTheServerDoesNotTake() {
        // Given
        var edited = written(deployment());
        edited.getSpec().setReplicas(7);
        var left = Map.of(Actual.form(edited, Ownership.recorded(edited)), Set.of("spec.replicas"));

        // When
        var plan = KubernetesPlan.of(OAK, List.of(deployment()), new Actual(byKey(edited), left));

        // Then
        assertThat(plan.writes()).isFalse();
    }

    @Test
    void shouldRepairWhatDiffersBesideAFormThatTheServerDoesNotTake() {
        // Given
        var edited = written(deployment());
        edited.getSpec().setReplicas(7);
        var left = Map.of(Actual.form(edited, Ownership.recorded(edited)), Set.of("spec.paused"));

        // When
        var plan = KubernetesPlan.of(OAK, List.of(deployment()), new Actual(byKey(edited), left));

        // Then
        assertThat(plan.writes()).isTrue();
    }

    @Test
    void shouldRefuseForeignObjectsAndWriteNothing() {
        // Given: of that name, and of a workload of the same name before this one
        var foreign = written(deployment());
        foreign.getMetadata().getOwnerReferences().getFirst().setUid("uid-of-an-older-oak");

        // When
        var plan = KubernetesPlan.of(OAK, List.of(service("oak"), deployment()), new Actual(byKey(foreign), Map.of()));

        // Then
        assertThat(plan.refusals())
                .singleElement()
                .extracting(Step.Refuse::reason)
                .isEqualTo(Refusal.OwnershipConflict);
        assertThat(plan.writes()).isFalse();
    }

    @Test
    void shouldLeaveAnObjectThatIsGoing() {
        var going = written(deployment());
        going.getMetadata().setDeletionTimestamp("2026-01-01T00:00:00Z");
        going.getSpec().setReplicas(9);
        assertThat(plan(List.of(deployment()), going)).singleElement().isInstanceOf(Step.Keep.class);
    }

    @Test
    void shouldPruneAServiceAtOnce() {
        assertThat(plan(List.of(deployment()), written(deployment()), written(service("oak--public"))))
                .filteredOn(Step.Delete.class::isInstance)
                .extracting(Step::object)
                .containsExactly("Service/oak--public");
    }

    @Test
    void shouldPruneFilesWhenNoOldReplicaIsLeft() {
        // Given
        var old = written(files("oak--files-1"));
        var rolling = written(deployment());
        status(rolling, 2, 1, 3);

        // Then
        assertThat(plan(List.of(deployment()), rolling, old)).noneMatch(Step.Delete.class::isInstance);

        // When
        status(rolling, 2, 2, 2);

        // Then
        assertThat(plan(List.of(deployment()), rolling, old))
                .filteredOn(Step.Delete.class::isInstance)
                .extracting(Step::object)
                .containsExactly("ConfigMap/oak--files-1");
    }

    @Test
    void shouldNotPruneFilesWhileTheDeploymentIsBeingChanged() {
        // Given: the old rollout is over, and a new image is about to be written
        var there = written(deployment());
        status(there, 2, 2, 2);
        var desired = deployment();
        desired.getSpec().getTemplate().getSpec().getContainers().getFirst().setImage("acorn:2");

        // Then
        assertThat(plan(List.of(desired), there, written(files("oak--files-1"))))
                .noneMatch(Step.Delete.class::isInstance);
    }

    @Test
    void shouldNeverRemoveClaims() {
        var plan = KubernetesPlan.removal(
                OAK,
                new Actual(byKey(written(deployment()), ClaimPlanTest.claim("oak--bark", "1Gi", "oak")), Map.of()));
        assertThat(plan.steps())
                .filteredOn(Step.Delete.class::isInstance)
                .extracting(Step::object)
                .containsExactly("Deployment/oak");
    }

    private static List<Step<HasMetadata>> plan(List<? extends HasMetadata> desired, HasMetadata... there) {
        return KubernetesPlan.of(OAK, List.copyOf(desired), new Actual(byKey(there), Map.of()))
                .steps();
    }

    private static Step.Update<HasMetadata> update(List<Step<HasMetadata>> steps) {
        assertThat(steps).hasSize(1);
        return (Step.Update<HasMetadata>) steps.getFirst();
    }

    private static SortedMap<ObjectKey, HasMetadata> byKey(HasMetadata... objects) {
        var map = new TreeMap<ObjectKey, HasMetadata>();
        Arrays.stream(objects).forEach(object -> map.put(ObjectKey.of(object), object));
        return map;
    }

    /** An object as it is after it was written. */
    private static <T extends HasMetadata> T written(T object) {
        Stamp.of(object, OAK);
        object.getMetadata().setUid("uid-of-" + object.getMetadata().getName());
        object.getMetadata().setGeneration(1L);
        return object;
    }

    private static void status(Deployment deployment, int replicas, int updated, int total) {
        deployment.setStatus(YAML.unmarshal(
                "observedGeneration: 1\nreplicas: %d\nupdatedReplicas: %d\navailableReplicas: %d"
                        .formatted(total, updated, replicas),
                DeploymentStatus.class));
    }

    private static Deployment deployment() {
        return YAML.unmarshal(DEPLOYMENT, Deployment.class);
    }

    private static Service service(String name) {
        return YAML.unmarshal("""
                apiVersion: v1
                kind: Service
                metadata: {name: %s, namespace: forest, labels: {catamaran.dev/workload: oak}}
                spec: {ports: [{name: http, port: 80}]}
                """.formatted(name), Service.class);
    }

    private static ConfigMap files(String name) {
        return YAML.unmarshal("""
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: %s, namespace: forest, labels: {catamaran.dev/workload: oak}}
                """.formatted(name), ConfigMap.class);
    }
}
