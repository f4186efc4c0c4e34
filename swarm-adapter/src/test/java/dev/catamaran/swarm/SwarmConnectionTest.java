package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.swarm.engine.EngineSettings;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which Swarm is there, by engines that change between two questions. */
class SwarmConnectionTest {
    private final FakeEngine first = new FakeEngine();
    private final FakeEngine second = new FakeEngine();
    private final Resident resident = new Resident(new SwarmSettings(
            EngineSettings.of(List.of(first.endpoint(), second.endpoint()), Optional.empty()),
            "c",
            RoutingMesh.Missing,
            true,
            Duration.ZERO));

    @AfterEach
    void close() {
        resident.close();
        first.close();
        second.close();
    }

    @Test
    void shouldTellWithOneRequestWhichSwarmAnswersNow() {
        first.manage("quay");
        assertThat(resident.connection().id()).isEqualTo("quay");
        resident.forgetCalls();
        first.manage("pier");
        assertThat(resident.connection().id()).isEqualTo("pier");
        assertThat(resident.calls()).hasSize(1);
    }

    @Test
    void shouldAskAManagerWhichSwarmItIs() {
        second.manage("quay");
        assertThat(resident.connection().seen().swarmId()).isEqualTo("quay");
        first.manage("quay");
        second.manage("");
        assertThat(resident.connection().id()).isEqualTo("quay");
        first.manage("");
        assertThatThrownBy(() -> resident.connection().id()).isInstanceOf(UncheckedIOException.class);
    }
}
