package dev.catamaran.kubernetes.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Canonical;
import dev.catamaran.plan.Subset;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A desired child, ready to be written and compared.
 *
 * @param tree the child as JSON, with owner reference and hash
 * @param hash of the child as the mapping made it: the same on every cluster and for every owner
 */
record Stamp(ObjectNode tree, String hash) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Puts the owner and the hash on a child. Doing it twice changes nothing. */
    static Stamp of(HasMetadata desired, Identity workload) {
        var metadata = desired.getMetadata();
        var annotations = new LinkedHashMap<String, String>(
                metadata.getAnnotations() == null ? Map.of() : metadata.getAnnotations());
        annotations.remove(Ownership.HASH);
        metadata.setAnnotations(annotations);
        metadata.setOwnerReferences(List.of());
        var hash = Canonical.hash(JSON.valueToTree(desired)).hex(20);
        annotations.put(Ownership.HASH, hash);
        metadata.setOwnerReferences(List.of(Ownership.reference(workload)));
        return new Stamp(JSON.valueToTree(desired), hash);
    }

    /** What of an object that was written is not so in another. */
    static List<String> differences(HasMetadata written, HasMetadata actual) {
        return Subset.KUBERNETES.differences(JSON.valueToTree(written), JSON.valueToTree(actual));
    }

    /** What of this is not so in an object that is there: {@code path: old -> new}, sorted; empty if all of it is. */
    List<String> changes(HasMetadata actual) {
        return Subset.KUBERNETES.differences(tree, JSON.valueToTree(actual));
    }
}
