package dev.catamaran.operator.swarm;

import static dev.catamaran.operator.swarm.LabCluster.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.SwarmDirectory.Result;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwarmWatchTest {
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");

    private final FakeSwarm engine = new FakeSwarm("first");
    private final FakeSwarm moved = new FakeSwarm("first");
    private final Deque<FakeSwarm> swarms = new ArrayDeque<>(List.of(engine, moved));
    private final KubernetesClient client = new KubernetesClientBuilder().build();
    private final SwarmDirectory directory =
            new SwarmDirectory(client, _ -> swarms.removeFirst(), "operators", () -> "cluster-id");
    private final SwarmWatch watch = new SwarmWatch(directory);
    private final Connection connection = connected(cluster("uid-1", 1, "unix:///one.sock", "forest"));
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
        directory.way("lab", OAK);
        watch.look(connection);
        events.clear();
    }

    @AfterEach
    void close() {
        watch.close();
        directory.close();
        client.close();
    }

    private Connection connected(SwarmClusterResource resource) {
        return ((Result.Connected) directory.refresh(resource)).connection();
    }

    @Test
    void shouldTellAllOfAConnectionThatWasMadeAnew() {
        // Given
        engine.id = "";
        watch.look(connection);
        events.clear();

        // When
        var anew = connected(cluster("uid-1", 2, "unix:///two.sock", "forest"));
        anew.swarm().look();
        watch.look(anew);

        // Then
        assertThat(events).containsExactly("oak", "lab");
    }

    @Test
    void shouldNotLookAgainThroughAConnectionThatWasReplaced() {
        // Given
        watch.follow(connection);
        connected(cluster("uid-1", 2, "unix:///two.sock", "forest"));

        // When
        engine.changes = List.of(OAK);
        engine.followers.forEach(Runnable::run);

        // Then
        assertThat(events).isEmpty();
    }

    @Test
    void shouldGoOnLookingWhenOnlyThePermissionsChange() {
        // Given
        watch.follow(connection);
        connected(cluster("uid-1", 2, "unix:///one.sock", "meadow"));

        // When
        engine.changes = List.of(OAK);
        engine.followers.forEach(Runnable::run);

        // Then
        assertThat(events).containsExactly("oak");
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
}
