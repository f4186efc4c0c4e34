package dev.catamaran.kubernetes.observe;

import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Optional;

/**
 * Where objects of a workload are read: the API server itself, or a cache that follows it. What a cache tells may be a
 * moment old; what is not in it is asked of the API server, so that an absent object is really absent.
 */
public interface Reads {
    /** The object of that kind and name in the workload's namespace, ours or not. */
    Optional<HasMetadata> find(Identity workload, ObjectKey key);

    /** The same, but what a cache does not know yet may be missing: nothing is asked of the API server for it. */
    Optional<HasMetadata> glance(Identity workload, ObjectKey key);

    /** Every Deployment, Service, ConfigMap and claim that carries the workload's label, in no order. */
    List<HasMetadata> labelled(Identity workload);

    /** The workload's pods; always asked of the API server, so called only when they matter. */
    List<Pod> pods(Identity workload);
}
