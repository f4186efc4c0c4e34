package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.parse.ClusterParser;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Violation;
import dev.catamaran.status.Reason;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The SwarmClusters and their connections. A connection is made when it is first needed, kept as long as the SwarmCluster's
 * specification is the same, and made anew when its certificates do not do any more.
 */
public final class SwarmDirectory implements AutoCloseable {
    private final KubernetesClient client;
    private final Swarms swarms;
    private final Secrets secrets;
    private final NamespaceLabels namespaces;
    private final Supplier<String> clusterId;
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final Map<String, Set<Identity>> workloads = new ConcurrentHashMap<>();

    /**
     * A directory.
     *
     * @param operatorNamespace where the Secrets of SwarmClusters are
     * @param clusterId tells this Kubernetes cluster from others; asked when the first Swarm is needed
     */
    public SwarmDirectory(
            KubernetesClient client, Swarms swarms, String operatorNamespace, Supplier<String> clusterId) {
        this.client = client;
        this.swarms = swarms;
        this.secrets = new Secrets(client, operatorNamespace);
        this.namespaces = new NamespaceLabels(client);
        this.clusterId = clusterId;
    }

    /** The way of a workload to the SwarmCluster that it names. */
    public Way way(String cluster, Identity workload) {
        return opened(cluster)
                .map(way -> way instanceof Way.Open ? allowed(cluster, workload) : way)
                .orElseGet(() -> new Way.Closed(
                        Reason.ClusterNotFound,
                        "there is no SwarmCluster %s: create it, or name another one".formatted(cluster)));
    }

    /** The way to a Swarm for cleaning up, for which no permission is asked; empty if there is no such SwarmCluster. */
    public Optional<Way> opened(String cluster) {
        var known = connections.get(cluster);
        if (known != null) {
            return Optional.of(open(known));
        }
        return Optional.ofNullable(client.resources(SwarmClusterResource.class)
                        .withName(cluster)
                        .get())
                .map(this::connect);
    }

    private Way allowed(String cluster, Identity workload) {
        var connection = connections.get(cluster);
        if (connection == null) {
            return new Way.Away("SwarmCluster %s is being connected".formatted(cluster));
        }
        if (!namespaces.allow(connection.spec().allowedNamespaces(), workload.namespace())) {
            return new Way.Closed(
                    Reason.NamespaceNotAllowed,
                    "SwarmCluster %s does not allow namespace %s: ask its administrator"
                            .formatted(cluster, workload.namespace()));
        }
        connection.workloads().add(workload);
        return open(connection);
    }

    /** A Swarm that was just seen not to answer is not waited for: the watch tells when it is back. */
    private static Way open(Connection connection) {
        if (!connection.up().get()) {
            return new Way.Away("SwarmCluster %s does not answer".formatted(connection.name()));
        }
        return connection.sameSwarm()
                ? new Way.Open(connection.swarm())
                : new Way.Away("another Swarm answers for SwarmCluster %s; nothing is written there"
                        .formatted(connection.name()));
    }

    private Way connect(SwarmClusterResource resource) {
        return switch (refresh(resource)) {
            case Result.Connected(var connection) -> open(connection);
            case Result.Invalid _, Result.NoSecret _, Result.Unusable _ ->
                new Way.Away("SwarmCluster %s cannot be reached: its administrator sees why in its status"
                        .formatted(resource.getMetadata().getName()));
        };
    }

    /** What came of a connection. */
    sealed interface Result {
        record Connected(Connection connection) implements Result {}

        record Invalid(List<Violation> violations) implements Result {}

        record NoSecret(String message) implements Result {}

        record Unusable(String message) implements Result {}
    }

    /** The connection of a SwarmCluster as it is specified now; an older one is closed. */
    synchronized Result refresh(SwarmClusterResource resource) {
        var name = resource.getMetadata().getName();
        var generation = resource.getMetadata().getGeneration();
        var known = connections.get(name);
        if (known != null && known.generation() == generation) {
            return new Result.Connected(known);
        }
        return switch (ClusterParser.parse(resource.getSpec().tree())) {
            case Parsed.Invalid<SwarmClusterSpec>(var violations) -> new Result.Invalid(violations);
            case Parsed.Valid<SwarmClusterSpec>(var spec) -> {
                try {
                    var access = new Swarms.Access(name, clusterId.get(), spec, secrets.of(spec));
                    var made = Connection.of(
                            name,
                            generation,
                            spec,
                            swarms.connect(access),
                            resource.reported().swarmID(),
                            meant(name));
                    replace(made);
                    yield new Result.Connected(made);
                } catch (Secrets.MissingSecretException missing) {
                    yield new Result.NoSecret(String.valueOf(missing.getMessage()));
                } catch (IllegalArgumentException unusable) {
                    yield new Result.Unusable(String.valueOf(unusable.getMessage()));
                }
            }
        };
    }

    private void replace(Connection made) {
        var older = connections.put(made.name(), made);
        if (older != null) {
            older.swarm().close();
        }
    }

    /** Closes a connection, so that the next use reads specification and certificates anew. */
    synchronized void drop(String cluster) {
        var older = connections.remove(cluster);
        if (older != null) {
            older.swarm().close();
        }
    }

    /** A workload that is not to be on any Swarm any more. */
    public void forget(Identity workload) {
        workloads.values().forEach(meant -> meant.remove(workload));
    }

    private Set<Identity> meant(String cluster) {
        return workloads.computeIfAbsent(cluster, _ -> ConcurrentHashMap.newKeySet());
    }

    /** The connections that are open. */
    Collection<Connection> connections() {
        return List.copyOf(connections.values());
    }

    /** Which SwarmClusters are in use, and whether they answer. */
    public Map<String, Boolean> up() {
        var up = new TreeMap<String, Boolean>();
        connections
                .values()
                .forEach(connection -> up.put(connection.name(), connection.up().get()));
        return up;
    }

    @Override
    public void close() {
        connections.keySet().forEach(this::drop);
    }
}
