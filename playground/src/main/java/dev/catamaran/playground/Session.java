package dev.catamaran.playground;

import com.github.dockerjava.api.exception.DockerException;
import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.PlaygroundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/**
 * All that this JVM has on the engine, and its end. Testcontainers marks containers and networks with a label of the
 * session; its own hook looks for them once, and misses what is being created at that moment: this one looks until nothing
 * is left.
 */
final class Session {
    private static final String LABEL = DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL;
    private static final String ID = DockerClientFactory.SESSION_ID;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<Thread, GenericContainer<?>> STARTING = new ConcurrentHashMap<>();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Session::end, "catamaran-playground-down"));
    }

    private Session() {}

    /** Starts a container, but none while the JVM ends. */
    static void start(GenericContainer<?> container) {
        STARTING.put(Thread.currentThread(), container);
        try {
            if (ending) {
                throw new PlaygroundException("the playground is being taken down");
            }
            container.start();
        } finally {
            STARTING.remove(Thread.currentThread());
        }
    }

    /** Nobody is left who could be told otherwise than on standard error. */
    private static void end() {
        ending = true;
        try {
            Poll.until("end of all containers and networks", LIMIT, () -> {
                var created = STARTING.values().stream().noneMatch(container -> container.getContainerId() == null);
                return removed() && created;
            });
        } catch (RuntimeException e) {
            System.err.printf("%s; see: docker ps --all --filter label=%s=%s%n", e.getMessage(), LABEL, ID);
        }
    }

    /** Removes what is there; true when nothing was. A network goes only when its containers are gone. */
    private static boolean removed() {
        var client = Engine.client();
        var containers = client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(LABEL, ID))
                .exec();
        Parallel.all(containers.stream()
                .<Callable<Boolean>>map(container -> () -> attempt(() -> client.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec()))
                .toList());
        if (!containers.isEmpty()) {
            return false;
        }
        var networks = client.listNetworksCmd()
                .withFilter("label", List.of(LABEL + "=" + ID))
                .exec();
        networks.forEach(network ->
                attempt(() -> client.removeNetworkCmd(network.getId()).exec()));
        return networks.isEmpty();
    }

    /** Another hook may be at the same container, or done with it: the next look tells. */
    private static boolean attempt(Runnable removal) {
        try {
            removal.run();
            return true;
        } catch (DockerException e) {
            return false;
        }
    }
}
