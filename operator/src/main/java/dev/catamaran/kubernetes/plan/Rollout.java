package dev.catamaran.kubernetes.plan;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentCondition;
import io.fabric8.kubernetes.api.model.apps.DeploymentStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a Deployment's status, with the API's absent values as 0.
 *
 * @param current whether the status speaks of the Deployment as it is now; if not, no number means anything
 * @param desired replicas that are asked for
 * @param total pods of the Deployment, old ones included
 */
public record Rollout(boolean current, int desired, int total, int updated, int ready, int available) {
    /** Reads a Deployment. */
    public static Rollout of(Deployment deployment) {
        var generation = deployment.getMetadata().getGeneration();
        var status = deployment.getStatus() == null ? new DeploymentStatus() : deployment.getStatus();
        var current = generation != null && generation.equals(status.getObservedGeneration());
        var replicas = deployment.getSpec().getReplicas();
        return new Rollout(
                current,
                replicas == null ? 1 : replicas,
                count(status.getReplicas()),
                count(status.getUpdatedReplicas()),
                count(status.getReadyReplicas()),
                count(status.getAvailableReplicas()));
    }

    private static int count(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /** Whether every replica is of the newest form, and no other is left. */
    public boolean updatedCompletely() {
        return current && updated == desired && total == desired;
    }

    /** Whether the Deployment is as it shall be: nothing old is left and everything serves. */
    public boolean complete() {
        return updatedCompletely() && available == desired;
    }

    /** A condition of the Deployment. */
    public static Optional<DeploymentCondition> condition(Deployment deployment, String type) {
        var status = deployment.getStatus();
        return status == null
                ? Optional.empty()
                : status.getConditions().stream()
                        .filter(condition -> type.equals(condition.getType()))
                        .findFirst();
    }
}
