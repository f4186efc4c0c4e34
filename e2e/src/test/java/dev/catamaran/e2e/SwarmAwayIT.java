package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNode;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Three engines that do not answer for a minute. */
class SwarmAwayIT {
    private static final String SWARM = "away";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.quorum(Generation.STABLE));
    private static final Lab LAB = Lab.open();

    @Test
    void shouldCatchUpWhenTheEnginesComeBackWhileKubernetesStaysReady() {
        LAB.connect(SWARM, NODES);
        var bay = Bay.open(LAB, SWARM, NODES);
        // Given: Kubernetes owns the workload, so that a Swarm that is away is no failure of it
        var primary = "targets: {primary: Kubernetes, swarm: {mode: Run, cluster: %s}}".formatted(SWARM);
        var resource = bay.buoy("").replaceAll("targets: .*", primary);
        LAB.kubectl.apply(resource);
        LAB.kubectl.waitReady(bay.namespace(), "buoy");
        var away = Duration.ofSeconds(60);
        NODES.nodes().forEach(SwarmNode::pause);
        try {
            // When
            LAB.kubectl.apply(resource.replace("stop: {gracePeriod: 2s}", "stop: {gracePeriod: 3s}"));
            Lab.await("SwarmReady is Unknown")
                    .until(() -> bay.condition("SwarmReady").equals("Unknown"));
            // Then
            Lab.await("Kubernetes has the change")
                    .untilAsserted(() -> assertThat(LAB.kubectl
                                    .get(bay.namespace(), "deploy/buoy")
                                    .at("/spec/template/spec/terminationGracePeriodSeconds")
                                    .asInt())
                            .isEqualTo(3));
            Awaitility.await("a minute away")
                    .atMost(Lab.LIMIT)
                    .pollInterval(Duration.ofSeconds(2))
                    .during(away)
                    .until(() -> bay.condition("KubernetesReady").equals("True") || !rolledOut(bay));
            assertThat(bay.condition("Ready")).isEqualTo("True");
        } finally {
            NODES.nodes().forEach(SwarmNode::resume);
        }
        Lab.await("Swarm has the change")
                .ignoreExceptions()
                .until(() -> bay.service()
                                .at("/Spec/TaskTemplate/ContainerSpec/StopGracePeriod")
                                .asLong()
                        == 3_000_000_000L);
        Lab.await("SwarmReady").until(() -> bay.condition("SwarmReady").equals("True"));
    }

    private static boolean rolledOut(Bay bay) {
        var status = LAB.kubectl.get(bay.namespace(), "deploy/buoy").path("status");
        return status.path("updatedReplicas").asInt() == status.path("replicas").asInt();
    }
}
