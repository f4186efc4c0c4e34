package dev.catamaran.cli.live;

import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Note;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The steps of one hull, in their order.
 *
 * @param <F> what is read before mapping
 * @param <O> what the orchestrator shall have
 * @param <T> one object of it
 */
public final class Course<F, O, T> {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Hull<F, O, T> hull;

    /** The course on a hull. */
    public Course(Hull<F, O, T> hull) {
        this.hull = hull;
    }

    /** Resolve, map, plan: nothing is written. */
    public Decision<O, T> decide(Workload workload) {
        var mode = workload.spec().targets().mode(hull.name(), hull.name());
        var mapped = hull.map(workload, mode, hull.resolve(workload));
        var refused = Acceptance.refused(workload.spec().fidelity(), mapped.notes());
        if (mode == TargetMode.Disabled) {
            return new Decision<>(workload, mode, mapped, new Plan<>(List.of()));
        }
        return new Decision<>(
                workload, mode, mapped, refused.isEmpty() ? hull.plan(workload, mapped.value()) : refusal(refused));
    }

    private static <T> Plan<T> refusal(List<Note> refused) {
        return new Plan<>(refused.stream()
                .<Step<T>>map(note -> new Step.Refuse<>(
                        note.path(),
                        Refusal.FidelityRefused,
                        "%s: %s: %s, or accept it in spec.fidelity.accept"
                                .formatted(
                                        note.fidelity().name().toLowerCase(Locale.ROOT),
                                        note.reason(),
                                        note.fix().orElse("remove it"))))
                .toList());
    }

    /** Carries it out. */
    public void execute(Decision<O, T> decision) {
        if (decision.writes()) {
            hull.execute(decision.plan());
        }
    }

    /** What there is of it now. */
    public Observed observe(Decision<O, T> decision) {
        return hull.observe(decision.workload(), decision.mapped().value());
    }

    /**
     * Waits until it serves, or cannot.
     *
     * @param heard of each change of what is seen
     * @return what was seen last; not Ready when the time was over
     */
    public Observed await(Decision<O, T> decision, Duration limit, Consumer<Observed> heard) {
        var end = System.nanoTime() + limit.toNanos();
        var seen = observe(decision);
        heard.accept(seen);
        while (!settled(seen.state()) && System.nanoTime() < end && pause()) {
            var now = observe(decision);
            if (!now.equals(seen)) {
                heard.accept(now);
            }
            seen = now;
        }
        return seen;
    }

    private static boolean settled(State state) {
        return switch (state) {
            case Ready, Failed, Refused, Paused -> true;
            case Applying, Progressing, Degraded, Unreachable, Removing -> false;
        };
    }

    /** What would be removed with a workload. */
    public Plan<T> removal(Identity workload) {
        return hull.removal(workload);
    }

    /** Removes everything of a workload but its data; false when the time was over before all of it was gone. */
    public boolean remove(Identity workload, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        for (var plan = hull.removal(workload); plan.writes(); plan = hull.removal(workload)) {
            hull.execute(plan);
            if (System.nanoTime() > end || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
