package dev.catamaran.operator;

import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.function.Supplier;

/** What is known of the cluster that the operator runs for: read when it is first needed, the same for its whole life. */
public final class ClusterFacts implements Supplier<KubernetesFacts> {
    private static final String OLDEST_NAMESPACE = "kube-system";

    private final Once<KubernetesFacts> facts;
    private final Once<String> id;

    ClusterFacts(KubernetesClient client, KubernetesFacts.Exposure exposure) {
        this.facts = new Once<>(() -> new KubernetesFacts(minor(client), true, exposure));
        this.id = new Once<>(() -> id(client));
    }

    /** What tells a Kubernetes cluster from others: the UID of the namespace that every one has from its beginning. */
    public static String id(KubernetesClient client) {
        return client.namespaces()
                .withName(OLDEST_NAMESPACE)
                .require()
                .getMetadata()
                .getUid();
    }

    @Override
    public KubernetesFacts get() {
        return facts.get();
    }

    /** This cluster's {@link #id(KubernetesClient)}. */
    String id() {
        return id.get();
    }

    /** Some providers write {@code 36+}. */
    private static int minor(KubernetesClient client) {
        return Integer.parseInt(client.getKubernetesVersion().getMinor().replaceAll("[^0-9].*$", ""));
    }

    /** A value that is asked for until it was had once. */
    private static final class Once<T> {
        private final Supplier<T> source;
        private java.util.Optional<T> value = java.util.Optional.empty();

        Once(Supplier<T> source) {
            this.source = source;
        }

        synchronized T get() {
            if (value.isEmpty()) {
                value = java.util.Optional.of(source.get());
            }
            return value.get();
        }
    }
}
