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
    private static final Duration AWAY = Duration.ofSeconds(60);
    /** Less than an engine that hangs takes to be given up. */
    private static final Duration AT_ONCE = Duration.ofSeconds(15);

    @Test
    void shouldCatchUpWhenTheEnginesComeBackWhileKubernetesStaysReady() {
        LAB.connect(SWARM, NODES);
        var bay = Bay.open(LAB, SWARM, NODES);
        var another = Bay.open(LAB, SWARM, NODES);
        // Given: Kubernetes owns the workload, so that a Swarm that is away is no failure of it
        LAB.kubectl.apply(owned(bay, ""));
        bay.waitReady();
        NODES.nodes().forEach(SwarmNode::pause);
        try {
            // When
            LAB.kubectl.apply(owned(bay, "annotations: {tide: high}"));
            LAB.kubectl.apply(owned(another, ""));
            // Then: Kubernetes does not wait
            Awaitility.await("Kubernetes has the change and the new one")
                    .atMost(AT_ONCE)
                    .until(() -> tide(bay).equals("high") && LAB.kubectl.exists(another.namespace(), "deploy/buoy"));
            Lab.await("SwarmReady is Unknown")
                    .until(() -> bay.status("SwarmReady").equals("Unknown"));
            LAB.kubectl.waitReady(bay.namespace(), "buoy");
            LAB.kubectl.waitReady(another.namespace(), "buoy");
            Awaitility.await("a minute away")
                    .atMost(Lab.LIMIT)
                    .pollInterval(Duration.ofSeconds(2))
                    .during(AWAY)
                    .until(() -> bay.status("Ready").equals("True")
                            && bay.status("KubernetesReady").equals("True")
                            && bay.status("SwarmReady").equals("Unknown"));
        } finally {
            NODES.nodes().forEach(SwarmNode::resume);
        }
        Lab.await("Swarm has the change and the new one").ignoreExceptions().untilAsserted(() -> {
            assertThat(bay.service()
                            .at("/Spec/TaskTemplate/ContainerSpec/Labels/tide")
                            .asText())
                    .isEqualTo("high");
            assertThat(another.served()).isTrue();
        });
        bay.waitReady();
    }

    private static String owned(Bay bay, String rest) {
        return bay.buoy(rest)
                .replaceAll(
                        "targets: .*",
                        "targets: {primary: Kubernetes, swarm: {mode: Run, cluster: %s}}".formatted(SWARM));
    }

    private static String tide(Bay bay) {
        return LAB.kubectl
                .get(bay.namespace(), "deploy/buoy")
                .at("/spec/template/metadata/annotations/tide")
                .asText();
    }
}
