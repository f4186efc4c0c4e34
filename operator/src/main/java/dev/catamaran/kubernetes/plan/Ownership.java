package dev.catamaran.kubernetes.plan;

import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whose an object is ({@code resource.md} §17). A child is ours if a controller reference carries the workload's UID;
 * a claim, which outlives its workload and has no such reference, if it carries our label. Everything else is foreign and
 * is neither adopted nor touched.
 */
public final class Ownership {
    /** Label of every object of ours: the workload's name. */
    public static final String WORKLOAD = "catamaran.dev/workload";

    /** Annotation of every child that is written: the hash of its desired form. */
    public static final String HASH = "catamaran.dev/hash";

    /** Label of everything that Catamaran creates. */
    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    /** Annotation of a shared claim: the workload that created it, and so decides on its size. */
    private static final String CREATOR = "catamaran.dev/created-by";

    /** The one field manager of everything that Catamaran writes. */
    public static final String FIELD_MANAGER = "catamaran";

    /** API version of a workload. */
    public static final String API_VERSION = "catamaran.dev/v1alpha1";

    /** Kind of a workload. */
    public static final String KIND = "ContainerWorkload";

    private Ownership() {}

    /** The reference that lets Kubernetes collect a child with its workload; it never delays the workload's deletion. */
    public static OwnerReference reference(Identity workload) {
        var reference = new OwnerReference();
        reference.setApiVersion(API_VERSION);
        reference.setKind(KIND);
        reference.setName(workload.name());
        reference.setUid(workload.uid());
        reference.setController(true);
        return reference;
    }

    /** Whether an object belongs to this very workload, not to one of the same name before it. */
    public static boolean owns(Identity workload, HasMetadata actual) {
        if (workload.uid().isEmpty()) {
            return false;
        }
        return actual.getMetadata().getOwnerReferences().stream()
                .anyMatch(owner -> Boolean.TRUE.equals(owner.getController())
                        && workload.uid().equals(owner.getUid()));
    }

    /** The name of the workload that controls an object. */
    public static Optional<String> owner(HasMetadata object) {
        return object.getMetadata().getOwnerReferences().stream()
                .filter(owner -> Boolean.TRUE.equals(owner.getController()) && KIND.equals(owner.getKind()))
                .map(OwnerReference::getName)
                .findFirst();
    }

    /** Whether Catamaran created a claim. */
    public static boolean managed(PersistentVolumeClaim claim) {
        return label(claim, MANAGED_BY).equals(Optional.of(FIELD_MANAGER));
    }

    /** The workload that created a claim, by the label of its own or by what is noted on a shared one. */
    public static Optional<String> creator(PersistentVolumeClaim claim) {
        return label(claim, WORKLOAD).or(() -> annotation(claim, CREATOR));
    }

    /** Notes on a claim that several workloads may name which one creates it. */
    static void noteCreator(PersistentVolumeClaim claim, Identity workload) {
        if (label(claim, WORKLOAD).isEmpty()) {
            var metadata = claim.getMetadata();
            var annotations = new TreeMap<String, String>(
                    metadata.getAnnotations() == null ? Map.of() : metadata.getAnnotations());
            annotations.put(CREATOR, workload.name());
            metadata.setAnnotations(annotations);
        }
    }

    private static Optional<String> annotation(HasMetadata object, String key) {
        var annotations = object.getMetadata().getAnnotations();
        return annotations == null ? Optional.empty() : Optional.ofNullable(annotations.get(key));
    }

    /** A label of an object. */
    public static Optional<String> label(HasMetadata object, String key) {
        var labels = object.getMetadata().getLabels();
        return labels == null ? Optional.empty() : Optional.ofNullable(labels.get(key));
    }

    /** The recorded hash of an object's desired form; empty if nothing of ours is recorded. */
    public static String recorded(HasMetadata object) {
        return annotation(object, HASH).orElse("");
    }
}
