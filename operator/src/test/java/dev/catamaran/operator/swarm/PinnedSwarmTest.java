package dev.catamaran.operator.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.model.Identity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PinnedSwarmTest {
    private final FakeSwarm engine = new FakeSwarm("first");

    @Test
    void shouldNotOpenAWayToAnotherSwarmThanBefore() {
        var pinned = new PinnedSwarm(engine, "earlier");
        assertThat(pinned.way("lab"))
                .isEqualTo(new Way.Away("another Swarm answers for SwarmCluster lab; nothing is written there"));
    }

    @Test
    void shouldPinTheFirstThatAnswersAndAskAgainAfterItWasAway() {
        // Given
        var swarm = new PinnedSwarm(engine, "");
        assertThat(swarm.way("lab")).isEqualTo(new Way.Open(engine));
        assertThat(swarm.pinned()).isEqualTo("first");

        // When: it goes, and another comes at its address
        engine.id = "";
        assertThatThrownBy(swarm::changed).isInstanceOf(UncheckedIOException.class);
        engine.id = "second";

        // Then
        assertThat(swarm.way("lab")).isInstanceOf(Way.Away.class);
        swarm.look();
        assertThat(swarm.serves()).isFalse();
        assertThat(swarm.way("lab")).isInstanceOf(Way.Away.class);
        engine.id = "first";
        swarm.look();
        assertThat(swarm.way("lab")).isInstanceOf(Way.Open.class);
    }

    @Test
    void shouldNotUseASwarmThatWasMadeAnewWithoutHavingBeenAway() {
        // Given
        var swarm = new PinnedSwarm(engine, "");
        assertThat(swarm.way("lab")).isEqualTo(new Way.Open(engine));

        // When: all its services are gone, as it seems
        engine.id = "second";
        engine.changes = List.of(new Identity("forest", "oak", "uid-of-oak"));

        // Then
        assertThat(swarm.changed()).isEmpty();
        assertThat(swarm.way("lab"))
                .isEqualTo(new Way.Away("another Swarm answers for SwarmCluster lab; nothing is written there"));
        engine.id = "first";
        assertThat(swarm.changed()).hasSize(1);
        assertThat(swarm.way("lab")).isEqualTo(new Way.Open(engine));
    }

    @Test
    void shouldNotOpenAWayBeforeItAnswered() {
        engine.id = "";
        assertThat(new PinnedSwarm(engine, "").way("lab")).isEqualTo(new Way.Away("SwarmCluster lab does not answer"));
    }

    @Test
    void shouldAskOnceForAllThatWantToKnow() {
        // Given
        var swarm = new PinnedSwarm(engine, "");

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var workload = 0; workload < 50; workload++) {
                threads.execute(() -> swarm.way("lab"));
            }
        }

        // Then
        assertThat(engine.looks).hasValue(1);
    }
}
