package dev.catamaran.playground;

import dev.catamaran.playground.machine.Images;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Clusters that live as long as this JVM and are shared by all that ask with equal settings: tests get one cluster per
 * generation, not one per class. Use namespaces and names of your own there.
 */
public final class Clusters {
    private static final Map<KubernetesSettings, KubernetesCluster> KUBERNETES = new ConcurrentHashMap<>();
    private static final Map<SwarmSettings, SwarmNodes> SWARMS = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Clusters::closeAll, "catamaran-playground-down"));
    }

    private Clusters() {}

    /** The shared cluster with these settings; started by the first who asks, the others wait. */
    public static KubernetesCluster kubernetes(KubernetesSettings settings) {
        return KUBERNETES.computeIfAbsent(settings, wanted -> KubernetesCluster.start(Images.find(), wanted));
    }

    /** The shared Swarm with these settings. */
    public static SwarmNodes swarm(SwarmSettings settings) {
        return SWARMS.computeIfAbsent(settings, wanted -> SwarmNodes.start(Images.find(), wanted));
    }

    /** Starts both at the same time, telling how long each took. */
    public static void startBoth(KubernetesSettings kubernetes, SwarmSettings swarm, Progress progress) {
        Parallel.all(List.<Callable<AutoCloseable>>of(
                () -> progress.run("Kubernetes, 1 node", "Ready", () -> kubernetes(kubernetes)),
                () -> progress.run(
                        "Swarm, " + swarm.managers() + " managers, " + swarm.generation() + " engine",
                        "quorum",
                        () -> swarm(swarm))));
    }

    /** Removes all shared clusters, at the same time; whoever asks later starts anew. */
    public static void closeAll() {
        Parallel.all(Stream.<AutoCloseable>concat(KUBERNETES.values().stream(), SWARMS.values().stream())
                .<Callable<Boolean>>map(cluster -> () -> {
                    cluster.close();
                    return true;
                })
                .toList());
        KUBERNETES.clear();
        SWARMS.clear();
    }
}
