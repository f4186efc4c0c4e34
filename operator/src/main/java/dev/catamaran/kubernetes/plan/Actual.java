package dev.catamaran.kubernetes.plan;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What was read before planning.
 *
 * @param objects whatever has the name of a desired child, ours or not, and every other child of the workload
 * @param unreachable hashes that the API server was seen not to take as written ({@code uid/hash}): another apply of
 *     them would change nothing, so that only a new intent is written
 */
public record Actual(SortedMap<ObjectKey, HasMetadata> objects, Set<String> unreachable) {
    /** The object of that kind and name, if one is there. */
    public Optional<HasMetadata> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /** How a form that the API server did not take as written is remembered. */
    public static String unreachable(HasMetadata actual, String hash) {
        return actual.getMetadata().getUid() + "/" + hash;
    }
}
