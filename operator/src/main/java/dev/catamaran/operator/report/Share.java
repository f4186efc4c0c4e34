package dev.catamaran.operator.report;

import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One hull's share of a reconcile.
 *
 * @param mode Observe, Standby or Run
 * @param notes what the mapping said, sorted; empty where it was not reached, so that nobody knows
 */
public record Share(HullName hull, TargetMode mode, Outcome outcome, Optional<List<Note>> notes) {
    private static final Observed NOTHING =
            new Observed(State.Unreachable, "", Counts.NONE, "", List.of(), new Message("", ""), List.of());

    /** Whether the workload's availability depends on this hull. */
    boolean counts() {
        return mode == TargetMode.Run;
    }

    /** The same with what is remembered of a hull that was not looked at: it is not known to have changed. */
    Share remembering(Supplier<Optional<Observed>> before) {
        return new Share(
                hull,
                mode,
                switch (outcome) {
                    case Outcome.Seen seen -> seen;
                    case Outcome.Refused(var reason, var message, var observed) ->
                        new Outcome.Refused(reason, message, observed.or(before));
                    case Outcome.Unreachable(var message, var observed) ->
                        new Outcome.Unreachable(message, observed.or(before));
                    case Outcome.Failed(var message, var observed) -> new Outcome.Failed(message, observed.or(before));
                },
                notes);
    }

    /** What was seen; without a look at the hull, its state and what is remembered. */
    Observed observed() {
        return switch (outcome) {
            case Outcome.Seen(var observed) -> observed;
            case Outcome.Refused(var _, var message, var observed) -> with(observed, State.Refused, message);
            case Outcome.Unreachable(var message, var observed) -> with(observed, State.Unreachable, message);
            case Outcome.Failed(var message, var observed) -> with(observed, State.Failed, message);
        };
    }

    private static Observed with(Optional<Observed> known, State state, String message) {
        var observed = known.orElse(NOTHING);
        return new Observed(
                state,
                observed.object(),
                observed.counts(),
                observed.image(),
                observed.endpoints(),
                new Message(state.name(), message),
                observed.retained());
    }
}
