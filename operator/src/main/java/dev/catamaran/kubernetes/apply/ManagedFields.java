package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.plan.Ownership;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ManagedFieldsEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the ownership of fields that a POST left behind into that of an apply. The API server tells managers apart by name
 * <em>and</em> operation: a field that was created by POST and is left out of the first apply would stay for ever, still
 * owned by the creation. The entry is renamed once, before the first apply.
 */
final class ManagedFields {
    private ManagedFields() {}

    /** The entries as they shall be before an apply; empty when they are already so. */
    static Optional<List<ManagedFieldsEntry>> ready(HasMetadata live) {
        var entries = live.getMetadata().getManagedFields();
        if (entries.stream().anyMatch(entry -> ours(entry, "Apply"))
                || entries.stream().noneMatch(entry -> ours(entry, "Update"))) {
            return Optional.empty();
        }
        var renamed = new ArrayList<ManagedFieldsEntry>();
        for (var entry : entries) {
            if (ours(entry, "Update")) {
                entry.setOperation("Apply");
            }
            renamed.add(entry);
        }
        return Optional.of(renamed);
    }

    private static boolean ours(ManagedFieldsEntry entry, String operation) {
        return Ownership.FIELD_MANAGER.equals(entry.getManager())
                && operation.equals(entry.getOperation())
                && (entry.getSubresource() == null || entry.getSubresource().isEmpty());
    }
}
