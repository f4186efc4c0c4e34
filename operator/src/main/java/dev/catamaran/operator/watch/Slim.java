package dev.catamaran.operator.watch;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.informers.cache.ItemStore;
import io.javaoperatorsdk.operator.processing.event.source.informer.TransformingItemStore;
import java.util.List;

/** What caches keep of an object: everything but who manages which field, which is more than half of it and never read. */
public final class Slim {
    private Slim() {}

    /** A store for an informer's cache. */
    public static <R extends HasMetadata> ItemStore<R> store() {
        return new TransformingItemStore<>(Slim::down);
    }

    private static <R extends HasMetadata> R down(R object) {
        object.getMetadata().setManagedFields(List.of());
        return object;
    }
}
