package dev.catamaran.operator.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.swarm.Connection.Version;
import dev.catamaran.operator.swarm.Swarms.Access;
import dev.catamaran.parse.ClusterParser;
import dev.catamaran.parse.Parsed;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwarmWatchTest {
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");

    private final FakeSwarm engine = new FakeSwarm("first");
    private final Connection connection =
            Connection.of(new Version("uid-1", 1), access(), new PinnedSwarm(engine, "first"), Set.of(OAK));
    private final SwarmWatch watch = new SwarmWatch(
            new SwarmDirectory(new KubernetesClientBuilder().build(), Swarms.NONE, "operators", () -> "cluster-id"));
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void listen() {
        watch.workloads()
                .setEventHandler(
                        event -> events.add(event.getRelatedCustomResourceID().getName()));
        watch.clusters()
                .setEventHandler(
                        event -> events.add(event.getRelatedCustomResourceID().getName()));
        watch.workloads().start();
        watch.clusters().start();
        watch.look(connection);
        events.clear();
    }

    @Test
    void shouldTellOnceThatASwarmIsAwayAndOnceThatItIsBack() {
        engine.id = "";
        watch.look(connection);
        watch.look(connection);
        assertThat(events).containsExactly("oak", "lab");
        events.clear();
        engine.id = "first";
        watch.look(connection);
        watch.look(connection);
        assertThat(events).containsExactly("oak", "lab");
    }

    @Test
    void shouldLookAtOnceWhenASwarmTellsOfAChange() {
        // Given
        watch.follow(connection);
        watch.follow(connection);
        engine.changes = List.of(OAK);

        // When
        engine.followers.forEach(Runnable::run);

        // Then
        assertThat(events).containsExactly("oak");
    }

    @Test
    void shouldListenTheNextTimeWhenItCannotNow() {
        // Given
        engine.deaf = true;
        watch.follow(connection);

        // When
        engine.deaf = false;
        watch.follow(connection);

        // Then
        assertThat(engine.followers).hasSize(1);
    }

    @Test
    void shouldTellOnceThatAnotherSwarmIsThereThoughItNeverWasAway() {
        // When
        engine.id = "second";
        engine.changes = List.of(OAK);
        watch.look(connection);
        watch.look(connection);

        // Then
        assertThat(events).containsExactly("oak", "lab");
        assertThat(connection.way()).isInstanceOf(Way.Away.class);
    }

    @Test
    void shouldNotSayThatAnotherSwarmIsBack() {
        // Given
        engine.id = "";
        watch.look(connection);
        events.clear();

        // When
        engine.id = "second";
        watch.look(connection);

        // Then
        assertThat(events).isEmpty();
        assertThat(connection.way()).isInstanceOf(Way.Away.class);
    }

    private static Access access() {
        var spec = JsonNodeFactory.instance.objectNode();
        spec.putArray("endpoints").add("unix:///one.sock");
        spec.putObject("allowedNamespaces");
        var parsed = (Parsed.Valid<SwarmClusterSpec>) ClusterParser.parse(spec);
        return new Access("lab", "cluster-id", parsed.value(), Optional.empty());
    }
}
