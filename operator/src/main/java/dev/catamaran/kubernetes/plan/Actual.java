package dev.catamaran.kubernetes.plan;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What was read before planning.
 *
 * @param objects whatever has the name of a desired child, ours or not, and every other child of the workload
 * @param left where the API server was seen not to take a form ({@code uid/hash}) as written: another apply of it would
 *     change nothing there, so that it is written for a new intent, or for what differs elsewhere
 */
public record Actual(SortedMap<ObjectKey, HasMetadata> objects, Map<String, Set<String>> left) {
    /** The object of that kind and name, if one is there. */
    public Optional<HasMetadata> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /** Whether another apply of a form would change something of what differs. */
    boolean mendable(HasMetadata actual, String hash, List<String> changes) {
        return !left.getOrDefault(form(actual, hash), Set.of()).containsAll(paths(changes));
    }

    /** Where something differs, without what stands there: a log is read by more people than a workload. */
    public static List<String> paths(List<String> changes) {
        return changes.stream()
                .map(change -> change.replaceFirst("(?s): .*", ""))
                .toList();
    }

    /** How a form that the API server did not take as written is remembered. */
    public static String form(HasMetadata actual, String hash) {
        return actual.getMetadata().getUid() + "/" + hash;
    }
}
