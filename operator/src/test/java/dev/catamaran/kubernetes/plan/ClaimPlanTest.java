package dev.catamaran.kubernetes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClaimPlanTest {
    private static final KubernetesSerialization YAML = new KubernetesSerialization();
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");

    @Test
    void shouldGrowAClaimAndRefuseToShrinkIt() {
        var desired = claim("oak--bark", "2Gi", "oak");
        assertThat(update(plan(List.of(desired), claim("oak--bark", "1Gi", "oak")))
                        .changes())
                .containsExactly("spec.resources.requests.storage: 1Gi -> 2Gi");
        assertThat(plan(List.of(desired), claim("oak--bark", "2048Mi", "oak")))
                .singleElement()
                .isInstanceOf(Step.Keep.class);
        var refused = refusal(plan(List.of(desired), claim("oak--bark", "3Gi", "oak")));
        assertThat(refused.reason()).isEqualTo(Refusal.ImmutableField);
        assertThat(refused.message()).contains("3Gi -> 2Gi");
    }

    @Test
    void shouldLeaveASharedClaimToItsCreator() {
        // Given
        var shared = claim("bark", "1Gi", "");
        plan(List.of(shared));

        // Then: the creator may grow it, another may use it and not decide on it
        assertThat(plan(List.of(claim("bark", "2Gi", "")), shared))
                .singleElement()
                .isInstanceOf(Step.Update.class);
        var elm = new Identity("forest", "elm", "uid-of-elm");
        var other = planFor(elm, List.of(claim("bark", "2Gi", "")), shared);
        assertThat(other.refusals())
                .singleElement()
                .extracting(Step.Refuse::reason)
                .isEqualTo(Refusal.SharedObjectConflict);
        assertThat(planFor(elm, List.of(claim("bark", "1Gi", "")), shared).steps())
                .singleElement()
                .isInstanceOf(Step.Keep.class);
    }

    @Test
    void shouldNotTakeAForeignClaim() {
        var foreign = claim("oak--bark", "1Gi", "oak");
        foreign.getMetadata().setLabels(Map.of());
        assertThat(refusal(plan(List.of(claim("oak--bark", "1Gi", "oak")), foreign))
                        .reason())
                .isEqualTo(Refusal.OwnershipConflict);
    }

    private static List<Step<HasMetadata>> plan(List<? extends HasMetadata> desired, HasMetadata... there) {
        return planFor(OAK, desired, there).steps();
    }

    private static Plan<HasMetadata> planFor(
            Identity workload, List<? extends HasMetadata> desired, HasMetadata... there) {
        var objects = new TreeMap<ObjectKey, HasMetadata>();
        Arrays.stream(there).forEach(object -> objects.put(ObjectKey.of(object), object));
        return KubernetesPlan.of(workload, List.copyOf(desired), new Actual(objects, Map.of()));
    }

    private static Step.Update<HasMetadata> update(List<Step<HasMetadata>> steps) {
        assertThat(steps).hasSize(1);
        return (Step.Update<HasMetadata>) steps.getFirst();
    }

    private static Step.Refuse<HasMetadata> refusal(List<Step<HasMetadata>> steps) {
        assertThat(steps).hasSize(1);
        return (Step.Refuse<HasMetadata>) steps.getFirst();
    }

    /** A claim; without a workload, one that several may name. */
    static PersistentVolumeClaim claim(String name, String size, String workload) {
        var claim = YAML.unmarshal("""
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: %s, namespace: forest, labels: {app.kubernetes.io/managed-by: catamaran}}
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: %s}}}
                """.formatted(name, size), PersistentVolumeClaim.class);
        if (!workload.isEmpty()) {
            claim.getMetadata().getLabels().put(Ownership.WORKLOAD, workload);
        }
        return claim;
    }
}
