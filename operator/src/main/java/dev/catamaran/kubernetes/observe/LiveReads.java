package dev.catamaran.kubernetes.observe;

import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from the API server; every list is of one namespace and by our label. */
public final class LiveReads implements Reads {
    /** The kinds of children, by name. */
    public static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "Service", Service.class,
            "ConfigMap", ConfigMap.class,
            "PersistentVolumeClaim", PersistentVolumeClaim.class);

    private final KubernetesClient client;

    /** Reads with this client, which the caller closes. */
    public LiveReads(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Optional<HasMetadata> find(Identity workload, ObjectKey key) {
        var kind = KINDS.get(key.kind());
        if (kind == null) {
            throw new IllegalArgumentException(key.kind() + " is no kind of a child");
        }
        return Optional.ofNullable(client.resources(kind)
                .inNamespace(workload.namespace())
                .withName(key.name())
                .get());
    }

    @Override
    public Optional<HasMetadata> glance(Identity workload, ObjectKey key) {
        return find(workload, key);
    }

    @Override
    public List<HasMetadata> labelled(Identity workload) {
        var found = new ArrayList<HasMetadata>();
        for (var kind : KINDS.values()) {
            found.addAll(client.resources(kind)
                    .inNamespace(workload.namespace())
                    .withLabel(Ownership.WORKLOAD, workload.name())
                    .list()
                    .getItems());
        }
        return found;
    }

    @Override
    public List<Pod> pods(Identity workload) {
        return client.pods()
                .inNamespace(workload.namespace())
                .withLabel(Ownership.WORKLOAD, workload.name())
                .list()
                .getItems();
    }
}
