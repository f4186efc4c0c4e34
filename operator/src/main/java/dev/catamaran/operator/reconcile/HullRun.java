package dev.catamaran.operator.reconcile;

import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.Observed;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.status.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One workload on one hull, in two halves: {@link #begin} resolves, maps, checks and plans, and writes nothing;
 * {@link #finish} applies and observes. Neither throws: what goes wrong is this hull's outcome.
 */
final class HullRun<F, O, T> implements Leg {
    private final Hull<F, O, T> hull;
    private final Workload workload;
    private final TargetMode mode;
    private @Nullable Mapped<O> mapped;
    private Optional<Plan<T>> plan = Optional.empty();
    private Optional<Share> begun = Optional.empty();

    HullRun(Hull<F, O, T> hull, Workload workload, TargetMode mode) {
        this.hull = hull;
        this.workload = workload;
        this.mode = mode;
    }

    /** What this hull will come to as far as it is known before anything is written. */
    @Override
    public Optional<Share> begin() {
        begun = Optional.of(share(() -> {
            var facts = hull.resolve(workload);
            var mapped = hull.map(workload, mode == TargetMode.Standby ? mode : TargetMode.Run, facts);
            this.mapped = mapped;
            return mode == TargetMode.Observe ? seen(mapped) : planned(mapped);
        }));
        return begun;
    }

    private Outcome planned(Mapped<O> mapped) {
        var refused = Acceptance.refused(workload.spec().fidelity(), mapped.notes());
        if (!refused.isEmpty()) {
            return new Outcome.Refused(Reason.FidelityRefused, tell(refused), Optional.of(observe(mapped)));
        }
        var plan = hull.plan(workload, mapped.value());
        if (!plan.refusals().isEmpty()) {
            return new Outcome.Refused(reason(plan), messages(plan), Optional.of(observe(mapped)));
        }
        this.plan = Optional.of(plan);
        return seen(mapped);
    }

    /** Carries out what {@link #begin} planned, if that came to a plan that writes, and looks. */
    @Override
    public Optional<Share> finish() {
        return plan.filter(Plan::writes)
                .map(writing -> share(() -> {
                    hull.execute(writing);
                    return seen(Objects.requireNonNull(mapped));
                }))
                .or(() -> begun);
    }

    private Outcome seen(Mapped<O> mapped) {
        return new Outcome.Seen(observe(mapped));
    }

    private Observed observe(Mapped<O> mapped) {
        return hull.observe(workload, mapped.value());
    }

    private Share share(Supplier<Outcome> step) {
        var outcome = seenBefore(Guard.guarded(hull.name(), step));
        return new Share(hull.name(), mode, outcome, Optional.ofNullable(mapped).map(Mapped::notes));
    }

    /** A write that fails takes nothing away: what was seen before it stands. */
    private Outcome seenBefore(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed
                        && begun.isPresent()
                        && begun.get().outcome() instanceof Outcome.Seen(var observed)
                ? new Outcome.Failed(failed.message(), Optional.of(observed))
                : outcome;
    }

    private static String tell(List<Note> refused) {
        return refused.stream()
                .map(note -> "%s: %s".formatted(note.path(), note.sentence()))
                .collect(Collectors.joining(
                        "; ", "", "; list the paths in spec.fidelity.accept to run it all the same"));
    }

    private static <T> Reason reason(Plan<T> plan) {
        return Reason.valueOf(plan.refusals().getFirst().reason().name());
    }

    private static <T> String messages(Plan<T> plan) {
        return plan.refusals().stream().map(Step.Refuse::message).collect(Collectors.joining("; "));
    }
}
