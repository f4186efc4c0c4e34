package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.plan.Ownership;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ManagedFieldsEntry;
import java.util.List;
import java.util.Map;

/**
 * Turns the ownership of fields that a POST left behind into that of an apply. The API server tells managers apart by name
 * <em>and</em> operation: a field that was created by POST and is left out of the first apply would stay for ever, still
 * owned by the creation. The entry is renamed once, before the first apply.
 */
final class ManagedFields {
    private ManagedFields() {}

    /**
     * The JSON patch that renames the entry of our POST; empty when there is nothing to rename. It tests that one entry and
     * not the object's version, so that a controller that writes a status meanwhile does not make it fail.
     */
    static List<Map<String, String>> renaming(HasMetadata live) {
        var entries = live.getMetadata().getManagedFields();
        if (entries.stream().anyMatch(entry -> ours(entry, "Apply"))) {
            return List.of();
        }
        for (var index = 0; index < entries.size(); index++) {
            if (ours(entries.get(index), "Update")) {
                var entry = "/metadata/managedFields/" + index;
                return List.of(
                        step("test", "/metadata/uid", live.getMetadata().getUid()),
                        step("test", entry + "/manager", Ownership.FIELD_MANAGER),
                        step("test", entry + "/operation", "Update"),
                        step("replace", entry + "/operation", "Apply"));
            }
        }
        return List.of();
    }

    private static Map<String, String> step(String operation, String path, String value) {
        return Map.of("op", operation, "path", path, "value", value);
    }

    private static boolean ours(ManagedFieldsEntry entry, String operation) {
        return Ownership.FIELD_MANAGER.equals(entry.getManager())
                && operation.equals(entry.getOperation())
                && (entry.getSubresource() == null || entry.getSubresource().isEmpty());
    }
}
