package dev.catamaran.cli.plan;

import dev.catamaran.model.HullName;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import java.util.List;

/**
 * The plan of one workload on one hull, in words.
 *
 * @param workload {@code namespace/name}
 * @param lines one per object
 */
public record Planned(String workload, HullName hull, List<Line> lines) {
    /** What happens to an object. */
    public enum Action {
        Create,
        Update,
        Recreate,
        Delete,
        Keep,
        Refused
    }

    /**
     * One object.
     *
     * @param object as people name it
     * @param effects what changes, what becomes reachable, why it is refused; a sentence each
     */
    public record Line(Action action, String object, List<String> effects) {}

    /** Puts a plan into words. */
    public static <T> Planned of(String workload, HullName hull, Plan<T> plan) {
        return new Planned(
                workload, hull, plan.steps().stream().map(Planned::line).toList());
    }

    private static <T> Line line(Step<T> step) {
        return switch (step) {
            case Step.Create<T>(var object, var _, var exposes) ->
                new Line(
                        Action.Create,
                        object,
                        exposes.stream().map(what -> "EXPOSES " + what).toList());
            case Step.Update<T>(var object, var _, var _, var changes) -> new Line(Action.Update, object, changes);
            case Step.Recreate<T>(var object, var _, var _, var reason) ->
                new Line(Action.Recreate, object, List.of(reason));
            case Step.Delete<T>(var object, var _) -> new Line(Action.Delete, object, List.of());
            case Step.Keep<T>(var object, var _) -> new Line(Action.Keep, object, List.of());
            case Step.Refuse<T>(var object, var reason, var message) ->
                new Line(Action.Refused, object, List.of(reason + ": " + message));
        };
    }

    /** Whether it is refused, so that nothing of it is done. */
    public boolean refused() {
        return lines.stream().anyMatch(line -> line.action() == Action.Refused);
    }
}
