package dev.catamaran.operator.report;

import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import java.util.List;

/**
 * One hull's share of a reconcile.
 *
 * @param mode Observe, Standby or Run
 * @param notes what the mapping said, sorted; empty where it was not reached
 */
public record Share(HullName hull, TargetMode mode, Outcome outcome, List<Note> notes) {
    /** Whether the workload's availability depends on this hull. */
    boolean counts() {
        return mode == TargetMode.Run;
    }

    /** What was seen; without a look at the hull, its state alone. */
    Observed observed() {
        return switch (outcome) {
            case Outcome.Seen(var observed) -> observed;
            case Outcome.Refused(var _, var message, var observed) -> with(observed, State.Refused, message);
            case Outcome.Unreachable(var message) -> unseen(State.Unreachable, message);
            case Outcome.Failed(var message, var observed) ->
                observed.map(seen -> with(seen, State.Failed, message)).orElseGet(() -> unseen(State.Failed, message));
        };
    }

    private static Observed with(Observed observed, State state, String message) {
        return new Observed(
                state,
                observed.object(),
                observed.counts(),
                observed.image(),
                observed.endpoints(),
                new Message(state.name(), message),
                observed.retained());
    }

    private static Observed unseen(State state, String message) {
        return new Observed(state, "", Counts.NONE, "", List.of(), new Message(state.name(), message), List.of());
    }
}
