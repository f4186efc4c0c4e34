package dev.catamaran.operator.swarm;

import static dev.catamaran.operator.swarm.LabCluster.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.SwarmDirectory.Result;
import dev.catamaran.status.Reason;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing here asks the API server: no SwarmCluster names a Secret, and all are told to the directory. */
class SwarmDirectoryTest {
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");

    private final Deque<FakeSwarm> swarms = new ArrayDeque<>(List.of(new FakeSwarm("first"), new FakeSwarm("second")));
    private final KubernetesClient client = new KubernetesClientBuilder().build();
    private final SwarmDirectory directory =
            new SwarmDirectory(client, _ -> swarms.removeFirst(), "operators", () -> "cluster-id");

    @AfterEach
    void close() {
        directory.close();
        client.close();
    }

    @Test
    void shouldKeepAConnectionWhenOnlyItsPermissionsChange() {
        var before = refresh(cluster("uid-1", 1, "unix:///one.sock", "forest"));
        var after = refresh(cluster("uid-1", 2, "unix:///one.sock", "meadow"));
        assertThat(after.swarm()).isSameAs(before.swarm());
        assertThat(directory.way("lab", OAK)).isInstanceOf(Way.Closed.class);
    }

    @Test
    void shouldWriteNothingToAnotherSwarmAtNewEndpoints() {
        // Given
        refresh(cluster("uid-1", 1, "unix:///one.sock", "forest"));
        assertThat(directory.way("lab", OAK)).isInstanceOf(Way.Open.class);

        // When
        refresh(cluster("uid-1", 2, "unix:///two.sock", "forest"));

        // Then
        assertThat(directory.way("lab", OAK)).isInstanceOf(Way.Away.class);
    }

    @Test
    void shouldSayWhoIsNotAllowedThoughTheSwarmIsAway() {
        swarms.getFirst().id = "";
        refresh(cluster("uid-1", 1, "unix:///one.sock", "meadow"));
        assertThat(directory.way("lab", OAK))
                .isInstanceOfSatisfying(
                        Way.Closed.class, way -> assertThat(way.reason()).isEqualTo(Reason.NamespaceNotAllowed));
    }

    @Test
    void shouldKnowWhoWaitsForASwarmThatIsAway() {
        swarms.getFirst().id = "";
        var connection = refresh(cluster("uid-1", 1, "unix:///one.sock", "forest"));
        assertThat(directory.way("lab", OAK)).isInstanceOf(Way.Away.class);
        assertThat(connection.workloads()).containsExactly(OAK);
    }

    @Test
    void shouldTakeANewSwarmForASwarmClusterThatWasCreatedAgain() {
        refresh(cluster("uid-1", 1, "unix:///one.sock", "forest"));
        directory.way("lab", OAK);
        refresh(cluster("uid-2", 1, "unix:///one.sock", "forest"));
        assertThat(swarms).isEmpty();
        assertThat(directory.way("lab", OAK)).isInstanceOf(Way.Open.class);
    }

    @Test
    void shouldKeepAConnectionWhoseCertificatesAreTheSame() {
        var resource = cluster("uid-1", 1, "unix:///one.sock", "forest");
        var before = refresh(resource);
        assertThat(((Result.Connected) directory.renew(resource)).connection().swarm())
                .isSameAs(before.swarm());
    }

    private Connection refresh(SwarmClusterResource resource) {
        return ((Result.Connected) directory.refresh(resource)).connection();
    }
}
