package dev.catamaran.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final Identity BUOY = new Identity("harbour", "buoy", "");

    private static final List<Planned> PLANS = List.of(
            Planned.of(
                    BUOY,
                    HullName.Kubernetes,
                    new Plan<>(List.of(
                            new Step.Create<>("Service/buoy--public", "new", List.of("LoadBalancer port 80/TCP")),
                            new Step.Update<>(
                                    "Deployment/buoy",
                                    "new",
                                    "old",
                                    List.of("image: buoy:1 -> buoy:2", "replicas: 1 -> 2")),
                            new Step.Keep<>("PersistentVolumeClaim/buoy--data", "old")))),
            Planned.of(
                    BUOY,
                    HullName.Swarm,
                    new Plan<>(List.of(new Step.Refuse<>(
                            "service harbour_buoy",
                            Refusal.OwnershipConflict,
                            "it is not ours: rename the workload")))));

    @Test
    void shouldTellEachObjectAndTheSum() {
        assertThat(String.join("\n", new PlanText(100, false).lines(PLANS))).isEqualTo("""
                harbour/buoy on kubernetes
                  CREATE  Service/buoy--public              EXPOSES LoadBalancer port 80/TCP
                  UPDATE  Deployment/buoy                   image: buoy:1 -> buoy:2
                                                            replicas: 1 -> 2
                  KEEP    PersistentVolumeClaim/buoy--data

                harbour/buoy on swarm
                  REFUSED  service harbour_buoy  OwnershipConflict: it is not ours: rename the workload

                Plan: 1 create, 1 update, 1 kept, 1 refused""");
    }

    @Test
    void shouldTellOfNoWriteWhereTheModeAllowsNone() {
        // Given
        var plan = new Plan<>(List.of(
                new Step.Create<>("network harbour_default", "new", List.of()),
                new Step.Update<>("service harbour_buoy", "new", "old", List.of("replicas: 1 -> 2"))));

        // When
        var observe = Planned.of(BUOY, HullName.Swarm, TargetMode.Observe, plan);
        var disabled = Planned.of(BUOY, HullName.Swarm, TargetMode.Disabled, new Plan<>(List.of()));

        // Then
        assertThat(String.join("\n", new PlanText(100, false).lines(List.of(observe, disabled))))
                .isEqualTo("""
                harbour/buoy on swarm, mode Observe: looked at, never written
                  KEEP  service harbour_buoy  replicas: 1 -> 2

                harbour/buoy on swarm, mode Disabled: nothing is done

                Plan: 1 kept""");
    }

    @Test
    void shouldTellOfASharedObjectOnce() {
        // Given
        var plan = new Plan<>(List.of(
                new Step.Create<>("network harbour_default", "new", List.of()),
                new Step.Create<>("service of it", "new", List.of())));

        // When
        var plans = Planned.once(List.of(
                Planned.of(BUOY, HullName.Swarm, plan),
                Planned.of(new Identity("harbour", "crane", ""), HullName.Swarm, plan),
                Planned.of(new Identity("quay", "buoy", ""), HullName.Swarm, plan)));

        // Then
        assertThat(plans).extracting(planned -> planned.lines().size()).containsExactly(2, 0, 2);
    }

    @Test
    void shouldBeAStableDocument() {
        assertThat(Yaml.write(PlanTree.of(PLANS.subList(1, 2)))).isEqualTo("""
                apiVersion: catamaran.dev/v1alpha1
                kind: Plan
                plans:
                - mode: Run
                  refused: true
                  steps:
                  - action: refused
                    effects:
                    - "OwnershipConflict: it is not ours: rename the workload"
                    object: service harbour_buoy
                  target: swarm
                  workload: harbour/buoy
                """);
    }
}
