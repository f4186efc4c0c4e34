package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.CHOICE;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.kubernetes.mapping.HealthcheckMapping.Probes;
import dev.catamaran.map.Notes;
import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Update;
import dev.catamaran.model.section.Update.Order;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.DeploymentStrategy;
import io.fabric8.kubernetes.api.model.apps.RollingUpdateDeployment;
import java.time.Duration;
import java.util.Optional;

/** {@link Update}: a Deployment's strategy and its times. */
final class UpdateMapping {
    private static final IntOrString NONE = new IntOrString(0);
    private static final IntOrString ALL = new IntOrString("100%");
    /** Kubernetes' own, for pulling an image and the like. */
    private static final int PATIENCE = 600;

    private UpdateMapping() {}

    /**
     * How a Deployment replaces its pods.
     *
     * @param pause how long a new pod must be ready before it counts, in seconds; absent: not at all
     * @param deadline after how many seconds without progress the rollout counts as failed; above the pause, or the API
     *     server refuses it
     */
    record Rollout(DeploymentStrategy strategy, Optional<Integer> pause, int deadline) {}

    static Rollout map(Spec spec, Notes notes) {
        return switch (spec.operation().update()) {
            case Update(var parallelism, var delay, var order, var failureAction) -> {
                if (parallelism > 1 && parallelism < spec.basics().replicas()) {
                    notes.at("parallelism")
                            .approximate(
                                    ORCHESTRATOR,
                                    "up to " + parallelism
                                            + " at a time, each followed at once by the next; no batches");
                }
                stalls(failureAction, notes.at("failureAction"));
                var pause = pause(delay, notes.at("delay"));
                yield new Rollout(
                        strategy(parallelism, order(spec, order, notes.at("order"))), pause, deadline(spec, pause));
            }
        };
    }

    /** A successor that would wait for ever for what its predecessor holds cannot start first. */
    private static Order order(Spec spec, Optional<Order> written, Notes notes) {
        if (!spec.attachments().exclusive()) {
            return spec.updateOrder();
        }
        if (written.equals(Optional.of(Order.StartFirst))) {
            notes.lost(
                    ORCHESTRATOR,
                    "the old replica stops first: a new one would wait for the claim or the port that it holds");
        }
        return Order.StopFirst;
    }

    private static DeploymentStrategy strategy(int parallelism, Order order) {
        var atATime = parallelism == 0 ? ALL : new IntOrString(parallelism);
        return switch (order) {
            case StartFirst -> rolling(atATime, NONE);
            case StopFirst -> parallelism == 0 ? recreate() : rolling(NONE, atATime);
        };
    }

    private static DeploymentStrategy recreate() {
        var strategy = new DeploymentStrategy();
        strategy.setType("Recreate");
        return strategy;
    }

    private static DeploymentStrategy rolling(IntOrString surge, IntOrString unavailable) {
        var rolling = new RollingUpdateDeployment();
        rolling.setMaxSurge(surge);
        rolling.setMaxUnavailable(unavailable);
        var strategy = new DeploymentStrategy();
        strategy.setType("RollingUpdate");
        strategy.setRollingUpdate(rolling);
        return strategy;
    }

    private static Optional<Integer> pause(Duration delay, Notes notes) {
        if (delay.isZero()) {
            return Optional.empty();
        }
        var seconds = WholeSeconds.up(delay);
        notes.approximate(
                ORCHESTRATOR,
                "each new replica must be ready for " + seconds + " s before the next; no pause between batches");
        return Optional.of(seconds);
    }

    private static int deadline(Spec spec, Optional<Integer> pause) {
        var start = spec.operation().healthcheck().map(Probes::longestStart).orElse(0L);
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, PATIENCE + start + pause.orElse(0)));
    }

    private static void stalls(Update.FailureAction failureAction, Notes notes) {
        switch (failureAction) {
            case Pause ->
                notes.approximate(
                        ORCHESTRATOR, "the rollout stalls, and goes on by itself if the new replicas recover");
            case Continue -> notes.lost(ORCHESTRATOR, "the rollout stalls: it waits for the new replicas");
            case Rollback ->
                notes.lost(CHOICE, "the rollout stalls: Catamaran does not yet go back to the last good replicas here");
        }
    }
}
