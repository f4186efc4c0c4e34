package dev.catamaran.kubernetes.mapping;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a namespace shall have of a workload, without hashes and owners.
 *
 * @param own nobody else's: what is there under such a name and is not ours is left alone
 * @param shared named by the user, perhaps by several workloads: created if absent, never adopted or removed
 */
public record KubernetesObjects(Own own, Shared shared) {

    /**
     * The workload's own.
     *
     * @param service its name inside the namespace; headless when it has no ports
     * @param exposed what is reached from outside; absent in Standby and without {@code publish.ingress}
     * @param files the contents of {@code files}; immutable, so that another content is another object
     * @param claims claims without a name of the user's; they hold data and are kept when the workload goes
     */
    public record Own(
            Deployment deployment,
            Service service,
            Optional<Service> exposed,
            Optional<ConfigMap> files,
            List<PersistentVolumeClaim> claims) {}

    /**
     * What several workloads may name.
     *
     * @param claims by name in order
     */
    public record Shared(List<PersistentVolumeClaim> claims) {}

    /** All of them, in the order in which they are created: what a replica needs comes before it. */
    public List<HasMetadata> inOrder() {
        var all = new ArrayList<HasMetadata>();
        own.files().ifPresent(all::add);
        all.addAll(own.claims());
        all.addAll(shared.claims());
        all.add(own.service());
        own.exposed().ifPresent(all::add);
        all.add(own.deployment());
        return List.copyOf(all);
    }
}
