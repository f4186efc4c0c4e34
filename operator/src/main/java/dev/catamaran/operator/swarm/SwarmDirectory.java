package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.Connection.Version;
import dev.catamaran.operator.swarm.Swarms.Access;
import dev.catamaran.parse.ClusterParser;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Violation;
import dev.catamaran.status.Reason;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The SwarmClusters and their connections. A connection is made when it is first needed and kept as long as the way to the
 * managers is the same: endpoints, certificates and routing mesh.
 */
public final class SwarmDirectory implements AutoCloseable {
    private static final Duration LAST_CALLS = Duration.ofMinutes(2);

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
                .map(way -> allowed(cluster, workload, way))
                .orElseGet(() -> new Way.Closed(
                        Reason.ClusterNotFound,
                        "there is no SwarmCluster %s: create it, or name another one".formatted(cluster)));
    }

    /** The way to a Swarm for cleaning up, for which no permission is asked; empty if there is no such SwarmCluster. */
    public Optional<Way> opened(String cluster) {
        var known = connections.get(cluster);
        if (known != null) {
            return Optional.of(known.way());
        }
        return Optional.ofNullable(client.resources(SwarmClusterResource.class)
                        .withName(cluster)
                        .get())
                .map(this::connect);
    }

    /** A workload that waits is known as well: it is told when there is somebody. */
    private Way allowed(String cluster, Identity workload, Way way) {
        var connection = connections.get(cluster);
        if (connection == null) {
            meant(cluster).add(workload);
            return way instanceof Way.Open
                    ? new Way.Away("SwarmCluster %s is being connected".formatted(cluster))
                    : way;
        }
        if (!namespaces.allow(connection.access().spec().allowedNamespaces(), workload.namespace())) {
            return new Way.Closed(
                    Reason.NamespaceNotAllowed,
                    "SwarmCluster %s does not allow namespace %s: ask its administrator"
                            .formatted(cluster, workload.namespace()));
        }
        connection.workloads().add(workload);
        return connection.way();
    }

    private Way connect(SwarmClusterResource resource) {
        return switch (refresh(resource)) {
            case Result.Connected(var connection) -> connection.way();
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

    /** The connection of a SwarmCluster as it is specified now. */
    synchronized Result refresh(SwarmClusterResource resource) {
        var known = connections.get(resource.getMetadata().getName());
        return known != null && known.version().equals(Version.of(resource))
                ? new Result.Connected(known)
                : renew(resource);
    }

    /** The same with the certificates read anew; if they are the ones that are in use, so is the connection. */
    synchronized Result renew(SwarmClusterResource resource) {
        return switch (ClusterParser.parse(resource.getSpec().tree())) {
            case Parsed.Invalid<SwarmClusterSpec>(var violations) -> new Result.Invalid(violations);
            case Parsed.Valid<SwarmClusterSpec>(var spec) -> {
                try {
                    var name = resource.getMetadata().getName();
                    var made = made(resource, new Access(name, clusterId.get(), spec, secrets.of(spec)));
                    retire(connections.put(name, made), made.swarm());
                    yield new Result.Connected(made);
                } catch (Secrets.MissingSecretException missing) {
                    yield new Result.NoSecret(String.valueOf(missing.getMessage()));
                } catch (IllegalArgumentException unusable) {
                    yield new Result.Unusable(String.valueOf(unusable.getMessage()));
                }
            }
        };
    }

    private Connection made(SwarmClusterResource resource, Access access) {
        var version = Version.of(resource);
        var known = connections.get(access.cluster());
        var pinned = resource.reported().swarmID();
        if (known != null && known.version().uid().equals(version.uid())) {
            if (known.access().leadsWhere(access)) {
                return known.with(version, access);
            }
            pinned = known.swarm().pinned();
        }
        return Connection.of(version, access, new PinnedSwarm(swarms.connect(access), pinned), meant(access.cluster()));
    }

    /** Who still uses it may end what was begun, before it is closed. */
    private static void retire(@Nullable Connection older, @Nullable PinnedSwarm newer) {
        if (older != null && older.swarm() != newer) {
            CompletableFuture.delayedExecutor(LAST_CALLS.toSeconds(), TimeUnit.SECONDS)
                    .execute(older.swarm()::close);
        }
    }

    /** Leaves a SwarmCluster that is gone. */
    synchronized void drop(String cluster) {
        retire(connections.remove(cluster), null);
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
                .forEach(connection ->
                        up.put(connection.name(), connection.swarm().serves()));
        return up;
    }

    @Override
    public void close() {
        connections.values().forEach(connection -> connection.swarm().close());
    }
}
