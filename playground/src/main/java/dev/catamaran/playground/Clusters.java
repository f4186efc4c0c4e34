package dev.catamaran.playground;

import dev.catamaran.playground.machine.Images;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Clusters that live as long as this JVM and are shared by all that ask with equal settings: tests get one cluster per
 * generation, not one per class. Use namespaces and names of your own there.
 */
public final class Clusters {
    private static final Shared<KubernetesSettings, KubernetesCluster> KUBERNETES =
            new Shared<>(settings -> KubernetesCluster.start(Images.find(), settings));
    private static final Shared<SwarmSettings, SwarmNodes> SWARMS =
            new Shared<>(settings -> SwarmNodes.start(Images.find(), settings));

    private Clusters() {}

    /** The shared cluster with these settings; started by the first who asks, the others wait. */
    public static KubernetesCluster kubernetes(KubernetesSettings settings) {
        return KUBERNETES.get(settings);
    }

    /** The shared Swarm with these settings. */
    public static SwarmNodes swarm(SwarmSettings settings) {
        return SWARMS.get(settings);
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

    /** Removes all shared clusters that are started, at the same time; whoever asks later starts anew. */
    public static void closeAll() {
        Parallel.all(Stream.<AutoCloseable>concat(KUBERNETES.take().stream(), SWARMS.take().stream())
                .<Callable<Boolean>>map(cluster -> () -> {
                    cluster.close();
                    return true;
                })
                .toList());
    }
}
