package dev.catamaran.operator.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.RawJson;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.SwarmDirectory.Result;
import io.fabric8.kubernetes.api.model.ObjectMeta;
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
    private final SwarmDirectory directory = new SwarmDirectory(
            new KubernetesClientBuilder().build(), _ -> swarms.removeFirst(), "operators", () -> "cluster-id");

    @AfterEach
    void close() {
        directory.close();
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

    private static SwarmClusterResource cluster(String uid, long generation, String endpoint, String namespace) {
        var metadata = new ObjectMeta();
        metadata.setName("lab");
        metadata.setUid(uid);
        metadata.setGeneration(generation);
        var resource = new SwarmClusterResource();
        resource.setMetadata(metadata);
        resource.setSpec(RawJson.of(spec(endpoint, namespace)));
        return resource;
    }

    private static ObjectNode spec(String endpoint, String namespace) {
        var spec = JsonNodeFactory.instance.objectNode();
        spec.putArray("endpoints").add(endpoint);
        spec.putObject("allowedNamespaces").putArray("names").add(namespace);
        return spec;
    }
}
