package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Update;
import dev.catamaran.model.section.Update.FailureAction;
import dev.catamaran.model.section.Update.Order;
import dev.catamaran.swarm.mapping.spec.ServiceSpec.UpdateConfig;
import java.util.Optional;

/** How a change replaces the tasks. */
final class UpdateMapping {
    private UpdateMapping() {}

    /**
     * Maps the section.
     *
     * @param wanted the order as written, else as derived from what the replicas hold
     * @param onePerNode whether a task holds a port of its node: its successor would wait for it for ever
     */
    static UpdateConfig map(Update update, Order wanted, boolean onePerNode, Notes notes) {
        return switch (update) {
            case Update(var parallelism, var delay, var order, var failureAction) -> {
                if (onePerNode && order.equals(Optional.of(Order.StartFirst))) {
                    notes.at("order")
                            .lost(
                                    ORCHESTRATOR,
                                    "a port of a node is held by one task at a time: the old one stops first");
                }
                yield new UpdateConfig(
                        parallelism,
                        delay.toNanos(),
                        action(failureAction),
                        word(onePerNode ? Order.StopFirst : wanted));
            }
        };
    }

    private static String action(FailureAction action) {
        return switch (action) {
            case Pause -> "pause";
            case Continue -> "continue";
            case Rollback -> "rollback";
        };
    }

    private static String word(Order order) {
        return switch (order) {
            case StopFirst -> "stop-first";
            case StartFirst -> "start-first";
        };
    }
}
