package dev.catamaran.kubernetes.observe;

import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Optional;

/** Reads that tell what a test put there. */
public final class KnownReads implements Reads {
    /** What is there. */
    public List<HasMetadata> objects = List.of();

    /** Pods of whatever workload. */
    public List<Pod> pods = List.of();

    @Override
    public Optional<HasMetadata> find(Identity workload, ObjectKey key) {
        return objects.stream()
                .filter(object -> ObjectKey.of(object).equals(key))
                .findFirst();
    }

    @Override
    public Optional<HasMetadata> glance(Identity workload, ObjectKey key) {
        return find(workload, key);
    }

    @Override
    public List<HasMetadata> labelled(Identity workload) {
        return objects;
    }

    @Override
    public List<Pod> pods(Identity workload) {
        return pods;
    }
}
