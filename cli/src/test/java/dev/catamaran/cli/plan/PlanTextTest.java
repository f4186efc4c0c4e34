package dev.catamaran.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.HullName;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final List<Planned> PLANS = List.of(
            Planned.of(
                    "harbour/buoy",
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
                    "harbour/buoy",
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
    void shouldBeAStableDocument() {
        assertThat(Yaml.write(PlanTree.of(PLANS.subList(1, 2)))).isEqualTo("""
                apiVersion: catamaran.dev/v1alpha1
                kind: Plan
                plans:
                - refused: true
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
