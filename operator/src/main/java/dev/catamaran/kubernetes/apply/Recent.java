package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.observe.Reads;
import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads that never show an object older than our own last write to it. Without it, a cache that lags a moment would have
 * every write done twice.
 */
public final class Recent implements Reads {
    private record Place(String namespace, ObjectKey key) {}

    private final Reads reads;
    private final Map<Place, HasMetadata> written = new ConcurrentHashMap<>();

    /** Lays what was written over what these reads tell. */
    public Recent(Reads reads) {
        this.reads = reads;
    }

    /** Remembers the API server's answer to a write. */
    void wrote(HasMetadata answer) {
        answer.getMetadata().setManagedFields(List.of());
        written.put(place(answer), answer);
    }

    /** Forgets an object that was deleted. */
    void deleted(HasMetadata object) {
        written.remove(place(object));
    }

    /** Forgets what was written for a workload that is gone. */
    void forget(Identity workload) {
        written.entrySet()
                .removeIf(entry -> entry.getKey().namespace().equals(workload.namespace())
                        && labelled(entry.getValue(), workload));
    }

    @Override
    public Optional<HasMetadata> find(Identity workload, ObjectKey key) {
        var read = reads.find(workload, key);
        var place = new Place(workload.namespace(), key);
        if (read.isEmpty()) {
            written.remove(place);
            return read;
        }
        return Optional.of(newer(place, read.get()));
    }

    @Override
    public Optional<HasMetadata> glance(Identity workload, ObjectKey key) {
        var place = new Place(workload.namespace(), key);
        return reads.glance(workload, key)
                .map(read -> newer(place, read))
                .or(() -> Optional.ofNullable(written.get(place)));
    }

    /**
     * Whichever is newer, of the same object or of one that took its name: what we made anew is newer than what a cache
     * still shows, and what others made anew after that is newer than ours.
     */
    private HasMetadata newer(Place place, HasMetadata read) {
        var ours = written.get(place);
        if (ours == null) {
            return read;
        }
        if (version(read) < version(ours)) {
            return ours;
        }
        written.remove(place, ours);
        return read;
    }

    /** Resource versions of one kind grow (Kubernetes compares them as numbers since 1.35, etcd always has). */
    static long version(HasMetadata object) {
        try {
            return Long.parseLong(object.getMetadata().getResourceVersion());
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public List<HasMetadata> labelled(Identity workload) {
        var found = new HashMap<ObjectKey, HasMetadata>();
        for (var object : reads.labelled(workload)) {
            var key = ObjectKey.of(object);
            found.put(key, newer(new Place(workload.namespace(), key), object));
        }
        written.forEach((place, object) -> {
            if (place.namespace().equals(workload.namespace()) && labelled(object, workload)) {
                found.putIfAbsent(place.key(), object);
            }
        });
        return new ArrayList<>(found.values());
    }

    @Override
    public List<Pod> pods(Identity workload) {
        return reads.pods(workload);
    }

    private static boolean labelled(HasMetadata object, Identity workload) {
        var labels = object.getMetadata().getLabels();
        return labels != null && workload.name().equals(labels.get(Ownership.WORKLOAD));
    }

    private static Place place(HasMetadata object) {
        return new Place(object.getMetadata().getNamespace(), ObjectKey.of(object));
    }
}
