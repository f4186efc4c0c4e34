package dev.catamaran.observe;

import dev.catamaran.map.Mapped;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.plan.Plan;

/**
 * An orchestrator that keeps workloads. The steps are separate so that the command line, the operator and the tests
 * take the same ones: {@code compare} needs only {@link #map}, {@code plan} everything but {@link #execute}.
 * A failure to reach the orchestrator is an {@link java.io.UncheckedIOException}.
 *
 * @param <F> what is read before mapping
 * @param <O> what the orchestrator shall have
 * @param <T> one object of it, as it is written
 */
public interface Hull<F, O, T> {
    /** Which one it is. */
    HullName name();

    /** Step <em>resolve</em>: the only reads before mapping. */
    F resolve(Workload workload);

    /** Step <em>map</em>: pure; {@code mode} is Standby or Run (Observe maps as Run). */
    Mapped<O> map(Workload workload, TargetMode mode, F facts);

    /** Step <em>plan</em>: reads what is there and compares it, purely, with what shall be. */
    Plan<T> plan(Workload workload, O desired);

    /** What removes everything of ours but data, whether or not the workload is still known. */
    Plan<T> removal(Identity workload);

    /** Step <em>apply</em>: the only writes. */
    void execute(Plan<T> plan);

    /** Step <em>observe</em>. */
    Observed observe(Workload workload, O desired);
}
