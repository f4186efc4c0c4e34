package dev.catamaran.kubernetes.plan;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What is done to a claim ({@code resource.md} §6, §16): created if absent, grown, and otherwise left alone. A claim may be
 * shared; then only the workload that created it decides on its size. Nothing ever shrinks or removes one.
 */
final class ClaimPlan {
    private ClaimPlan() {}

    static Step<HasMetadata> step(Identity workload, PersistentVolumeClaim desired, Optional<HasMetadata> found) {
        var object = ObjectKey.of(desired).toString();
        Ownership.noteCreator(desired, workload);
        if (found.isEmpty()) {
            return new Step.Create<>(object, desired, List.of());
        }
        var actual = (PersistentVolumeClaim) found.get();
        if (!Ownership.managed(actual)) {
            return refuse(
                    object,
                    Refusal.OwnershipConflict,
                    "a claim of that name is there and is not Catamaran's: " + "give the volume another claim.name");
        }
        var difference = compare(desired, actual);
        if (difference.isEmpty()) {
            return new Step.Keep<>(object, actual);
        }
        var creator = Ownership.creator(actual).orElse("another");
        if (!creator.equals(workload.name())) {
            return refuse(
                    object,
                    Refusal.SharedObjectConflict,
                    "workload %s created this claim otherwise: %s; ".formatted(creator, difference.get())
                            + "write the same in both");
        }
        return grows(desired, actual)
                ? new Step.Update<>(object, desired, actual, List.of(difference.get()))
                : refuse(
                        object,
                        Refusal.ImmutableField,
                        "a claim cannot shrink nor change its kind: %s; ".formatted(difference.get())
                                + "put the old value back, or name a new claim");
    }

    private static Step<HasMetadata> refuse(String object, Refusal reason, String message) {
        return new Step.Refuse<>(object, reason, object + ": " + message);
    }

    private static Optional<String> compare(PersistentVolumeClaim desired, PersistentVolumeClaim actual) {
        var wanted = desired.getSpec();
        var there = actual.getSpec();
        if (!wanted.getAccessModes().equals(there.getAccessModes())) {
            return Optional.of("spec.accessModes: %s -> %s".formatted(there.getAccessModes(), wanted.getAccessModes()));
        }
        var storageClass = wanted.getStorageClassName();
        if (storageClass != null && !storageClass.equals(there.getStorageClassName())) {
            return Optional.of("spec.storageClassName: %s -> %s".formatted(there.getStorageClassName(), storageClass));
        }
        var before = size(actual);
        var after = size(desired);
        return before.getNumericalAmount().compareTo(after.getNumericalAmount()) == 0
                ? Optional.empty()
                : Optional.of("spec.resources.requests.storage: %s -> %s".formatted(before, after));
    }

    private static boolean grows(PersistentVolumeClaim desired, PersistentVolumeClaim actual) {
        var storageClass = desired.getSpec().getStorageClassName();
        return desired.getSpec().getAccessModes().equals(actual.getSpec().getAccessModes())
                && (storageClass == null || storageClass.equals(actual.getSpec().getStorageClassName()))
                && size(actual).getNumericalAmount().compareTo(size(desired).getNumericalAmount()) < 0;
    }

    private static Quantity size(PersistentVolumeClaim claim) {
        var quantity = claim.getSpec().getResources().getRequests().get("storage");
        return quantity == null ? new Quantity("0") : quantity;
    }
}
