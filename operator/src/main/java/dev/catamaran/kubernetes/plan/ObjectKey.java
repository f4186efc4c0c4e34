package dev.catamaran.kubernetes.plan;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Comparator;
import java.util.List;

/** A child inside the workload's namespace. Sorted as they are created: what a pod needs comes before the pod. */
public record ObjectKey(String kind, String name) implements Comparable<ObjectKey> {
    private static final List<String> KINDS = List.of("PersistentVolumeClaim", "ConfigMap", "Service", "Deployment");
    private static final Comparator<ObjectKey> ORDER = Comparator.<ObjectKey>comparingInt(
                    key -> KINDS.indexOf(key.kind()))
            .thenComparing(ObjectKey::kind)
            .thenComparing(ObjectKey::name);

    /** The key of an object. */
    public static ObjectKey of(HasMetadata object) {
        return new ObjectKey(object.getKind(), object.getMetadata().getName());
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    /** As people name it: {@code Deployment/web}. */
    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
