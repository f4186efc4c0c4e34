package dev.catamaran.kubernetes.plan;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Step;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is ours by UID and not desired any more. Services go at once. Files go when no pod can mount them any more: when
 * the rollout that replaced them is over. Claims hold data and always stay.
 */
final class Pruning {
    private Pruning() {}

    /**
     * The steps for undesired objects.
     *
     * @param settled whether the chief object is written as desired and has no old replica left
     */
    static List<Step<HasMetadata>> steps(Identity workload, Set<ObjectKey> desired, Actual actual, boolean settled) {
        var steps = new ArrayList<Step<HasMetadata>>();
        actual.objects().forEach((key, object) -> {
            if (!desired.contains(key) && Ownership.owns(workload, object)) {
                var waits = object instanceof ConfigMap && !settled;
                steps.add(
                        waits || object instanceof PersistentVolumeClaim || leaving(object)
                                ? new Step.Keep<>(key.toString(), object)
                                : new Step.Delete<>(key.toString(), object));
            }
        });
        return steps;
    }

    /** Whether an object is being deleted already. */
    static boolean leaving(HasMetadata object) {
        return object.getMetadata().getDeletionTimestamp() != null;
    }

    /** Whether no old replica of a Deployment can need its old files. */
    static boolean settled(HasMetadata object) {
        return !(object instanceof Deployment deployment)
                || Rollout.of(deployment).updatedCompletely();
    }
}
