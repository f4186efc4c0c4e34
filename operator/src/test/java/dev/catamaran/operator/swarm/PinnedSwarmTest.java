package dev.catamaran.operator.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.model.Identity;
import java.io.UncheckedIOException;
import java.lang.Thread.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    @Timeout(20)
    void shouldAskOnceForAllThatWantToKnow() throws InterruptedException {
        // Given: another wants to know while the first one asks
        var swarm = new PinnedSwarm(engine, "");
        var another = Thread.ofPlatform().daemon().unstarted(() -> swarm.way("lab"));
        engine.asked = () -> {
            if (another.getState() == State.NEW) {
                another.start();
                while (another.getState() != State.BLOCKED && another.getState() != State.TERMINATED) {
                    Thread.onSpinWait();
                }
            }
        };

        // When
        swarm.way("lab");
        another.join();

        // Then
        assertThat(engine.looks).hasValue(1);
    }
}
