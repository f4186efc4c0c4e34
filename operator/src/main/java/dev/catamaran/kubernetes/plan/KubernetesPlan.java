package dev.catamaran.kubernetes.plan;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The plan for one workload on Kubernetes. The write rule: an object that is there is written if and only if the hash of
 * its desired form is not the recorded one (the intent changed, removed fields included), or what is desired is not
 * contained in what is there (somebody changed it; what is not ours in it stays).
 */
public final class KubernetesPlan {
    private KubernetesPlan() {}

    /**
     * Compares.
     *
     * @param desired the mapping's objects; they get the owner reference and the hash that are written with them
     */
    public static Plan<HasMetadata> of(Identity workload, List<HasMetadata> desired, Actual actual) {
        var children = new TreeMap<ObjectKey, HasMetadata>();
        desired.forEach(child -> children.put(ObjectKey.of(child), child));
        var steps = new ArrayList<Step<HasMetadata>>();
        children.forEach((key, child) -> steps.add(step(workload, key, child, actual)));
        steps.addAll(Pruning.steps(workload, children.keySet(), actual, settled(steps)));
        return new Plan<>(List.copyOf(steps));
    }

    /** What removes every child but the claims. */
    public static Plan<HasMetadata> removal(Identity workload, Actual actual) {
        return new Plan<>(List.copyOf(Pruning.steps(workload, java.util.Set.of(), actual, true)));
    }

    /** What of a written object is not so in the API server's answer; empty if all of it is. */
    public static List<String> differences(HasMetadata written, HasMetadata answer) {
        return Stamp.differences(written, answer);
    }

    private static Step<HasMetadata> step(Identity workload, ObjectKey key, HasMetadata child, Actual actual) {
        var found = actual.find(key);
        if (child instanceof PersistentVolumeClaim claim) {
            return ClaimPlan.step(workload, claim, found);
        }
        var stamp = Stamp.of(child, workload);
        if (found.isEmpty()) {
            return new Step.Create<>(key.toString(), child, Exposure.of(child));
        }
        var there = found.get();
        if (!Ownership.owns(workload, there)) {
            return foreign(key);
        }
        if (Pruning.leaving(there)) {
            return new Step.Keep<>(key.toString(), there);
        }
        if (headless(child) != headless(there)) {
            return new Step.Recreate<>(
                    key.toString(), child, there, "spec.clusterIP: cannot become or cease to be None in place");
        }
        var changes = stamp.changes(there);
        var intended = !stamp.hash().equals(Ownership.recorded(there));
        return intended || actual.mendable(there, stamp.hash(), changes)
                ? new Step.Update<>(key.toString(), child, there, changes)
                : new Step.Keep<>(key.toString(), there);
    }

    /** Whether it is a Service without an address of its own; the API server never lets that change. */
    private static boolean headless(HasMetadata object) {
        return object instanceof Service service
                && "None".equals(service.getSpec().getClusterIP());
    }

    private static Step<HasMetadata> foreign(ObjectKey key) {
        return new Step.Refuse<>(
                key.toString(),
                Refusal.OwnershipConflict,
                key + ": an object of that name is there and does not belong to this workload; it is left untouched: "
                        + "rename the workload, or remove that object");
    }

    private static boolean settled(List<Step<HasMetadata>> steps) {
        return steps.stream().allMatch(step -> switch (step) {
            case Step.Keep<HasMetadata> keep -> Pruning.settled(keep.actual());
            case Step.Create<HasMetadata> create -> !(create.desired() instanceof Deployment);
            case Step.Update<HasMetadata> update -> !(update.desired() instanceof Deployment);
            case Step.Recreate<HasMetadata> _, Step.Delete<HasMetadata> _, Step.Refuse<HasMetadata> _ -> false;
        });
    }
}
