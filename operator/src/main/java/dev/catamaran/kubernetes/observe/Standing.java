package dev.catamaran.kubernetes.observe;

import dev.catamaran.kubernetes.plan.Rollout;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.Optional;

/**
 * Where a Deployment stands, and why. It is ready only if its status speaks of what is asked for now, and updated, desired
 * and available replicas are the same number, with no old one left; a number alone would let old replicas count.
 */
record Standing(State state, Message message) {
    /** Judges; {@code trouble} is what its pods were seen to have, asked for only when this is not ready. */
    static Standing of(Deployment deployment, Optional<Message> trouble) {
        var rollout = Rollout.of(deployment);
        if (rollout.complete()) {
            return new Standing(State.Ready, new Message(rollout.desired() == 0 ? "ScaledToZero" : "Available", ""));
        }
        if (rollout.current() && expired(deployment)) {
            return new Standing(State.Failed, new Message("RolloutFailed", tell(deployment, rollout, trouble)));
        }
        if (trouble.isPresent()) {
            return new Standing(State.Degraded, trouble.get());
        }
        var refused = Rollout.condition(deployment, "ReplicaFailure")
                .filter(condition -> "True".equals(condition.getStatus()));
        if (refused.isPresent()) {
            return new Standing(
                    State.Degraded,
                    new Message("Degraded", "no pod is made: " + refused.get().getMessage()));
        }
        return rollout.updatedCompletely() && rolledOutBefore(deployment)
                ? new Standing(State.Degraded, new Message("Degraded", serving(rollout)))
                : new Standing(State.Progressing, new Message("Progressing", serving(rollout)));
    }

    private static boolean expired(Deployment deployment) {
        return Rollout.condition(deployment, "Progressing")
                .filter(condition -> "ProgressDeadlineExceeded".equals(condition.getReason()))
                .isPresent();
    }

    private static boolean rolledOutBefore(Deployment deployment) {
        return Rollout.condition(deployment, "Progressing")
                .filter(condition -> "NewReplicaSetAvailable".equals(condition.getReason()))
                .isPresent();
    }

    private static String tell(Deployment deployment, Rollout rollout, Optional<Message> trouble) {
        var cause = trouble.map(Message::text).orElse(serving(rollout));
        return "Deployment/%s did not become available in time: %s"
                .formatted(deployment.getMetadata().getName(), cause);
    }

    private static String serving(Rollout rollout) {
        return rollout.current()
                ? "%d of %d replicas are available, %d are of the newest form"
                        .formatted(rollout.available(), rollout.desired(), rollout.updated())
                : "waiting for the Deployment's controller";
    }
}
