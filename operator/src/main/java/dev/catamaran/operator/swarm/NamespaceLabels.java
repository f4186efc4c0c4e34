package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec.AllowedNamespaces;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a namespace may use a SwarmCluster; its labels are read only if its name does not decide, once a minute. */
final class NamespaceLabels {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Read(long nanos, Map<String, String> labels) {}

    private final KubernetesClient client;
    private final Map<String, Read> known = new ConcurrentHashMap<>();

    NamespaceLabels(KubernetesClient client) {
        this.client = client;
    }

    boolean allow(AllowedNamespaces allowed, String namespace) {
        if (allowed.allow(namespace, Map.of())) {
            return true;
        }
        return !allowed.selector().matchLabels().isEmpty() && allowed.allow(namespace, labels(namespace));
    }

    private Map<String, String> labels(String namespace) {
        var now = System.nanoTime();
        var read = known.get(namespace);
        if (read == null || now - read.nanos() > KEPT.toNanos()) {
            read = new Read(now, ask(namespace));
            known.put(namespace, read);
        }
        return read.labels();
    }

    private Map<String, String> ask(String namespace) {
        var found = client.namespaces().withName(namespace).get();
        return Optional.ofNullable(found)
                .map(present -> present.getMetadata().getLabels())
                .orElse(Map.of());
    }
}
