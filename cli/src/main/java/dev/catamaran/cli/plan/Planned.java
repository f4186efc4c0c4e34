package dev.catamaran.cli.plan;

import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import java.util.HashSet;
import java.util.List;

/**
 * The plan of one workload on one hull, in words.
 *
 * @param mode what the workload asks for there
 * @param lines one per object
 */
public record Planned(Identity workload, HullName hull, TargetMode mode, List<Line> lines) {
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

    /** Puts a removal into words. */
    public static <T> Planned of(Identity workload, HullName hull, Plan<T> plan) {
        return of(workload, hull, TargetMode.Run, plan);
    }

    /** Puts a plan into words; in Observe, what would be written is only looked at. */
    public static <T> Planned of(Identity workload, HullName hull, TargetMode mode, Plan<T> plan) {
        var lines = plan.steps().stream().map(Planned::line);
        return new Planned(
                workload,
                hull,
                mode,
                mode == TargetMode.Observe
                        ? lines.filter(line -> line.action() != Action.Create)
                                .map(Planned::left)
                                .toList()
                        : lines.toList());
    }

    /** The plans, each object of a namespace told once: workloads share a network. */
    public static List<Planned> once(List<Planned> plans) {
        var told = new HashSet<List<Object>>();
        return plans.stream()
                .map(plan -> new Planned(
                        plan.workload,
                        plan.hull,
                        plan.mode,
                        plan.lines.stream()
                                .filter(line -> told.add(List.of(plan.hull, plan.workload.namespace(), line.object()))
                                        || line.action() == Action.Refused)
                                .toList()))
                .toList();
    }

    private static Line left(Line line) {
        return line.action() == Action.Refused ? line : new Line(Action.Keep, line.object(), line.effects());
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
