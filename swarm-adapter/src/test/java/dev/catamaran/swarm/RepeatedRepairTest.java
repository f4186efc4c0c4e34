package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hand edit that is mended, and what counts as having mended it. */
class RepeatedRepairTest {
    private static final Workload WEB = Resident.workload("""
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: web, namespace: shop, uid: uid-web}
            spec: {image: "registry.example/web:1"}
            """);

    private final FakeEngine engine = new FakeEngine();
    private final Resident resident = new Resident(new SwarmSettings(
            EngineSettings.of(List.of(engine.endpoint()), Optional.empty()),
            "c7",
            RoutingMesh.Available,
            true,
            Duration.ZERO));

    @AfterEach
    void close() {
        resident.close();
        engine.close();
    }

    @Test
    void shouldGoOnWhenTheWritesOfARepairFailed() {
        // Given
        edited();
        engine.refuseUpdates(2);
        assertThatThrownBy(() -> resident.apply(WEB)).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> resident.apply(WEB)).isInstanceOf(EngineException.class);

        // When
        var third = resident.plan(WEB);

        // Then
        assertThat(third.writes()).isTrue();
    }

    @Test
    void shouldLeaveWhatWasMendedTwiceInVain() {
        // Given
        edited();
        resident.apply(WEB);
        resident.apply(WEB);

        // When
        var third = resident.plan(WEB);

        // Then
        assertThat(third.writes()).isFalse();
    }

    private void edited() {
        resident.apply(WEB);
        for (var service : engine.all("services").values()) {
            ((ObjectNode) service.at("/Spec/Mode/Replicated")).put("Replicas", 5);
        }
    }
}
