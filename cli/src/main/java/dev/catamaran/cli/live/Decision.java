package dev.catamaran.cli.live;

import dev.catamaran.cli.plan.Planned;
import dev.catamaran.map.Mapped;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.plan.Plan;

/**
 * What a hull would do for one workload.
 *
 * @param mode as the workload says, seen from that hull
 * @param mapped what the hull shall have, and what it cannot keep
 * @param plan empty where the mode is Disabled; only refusals where a field is not tolerated
 */
public record Decision<O, T>(Workload workload, TargetMode mode, Mapped<O> mapped, Plan<T> plan) {
    /** Whether a reason forbids it. */
    public boolean refused() {
        return !plan.refusals().isEmpty();
    }

    /** In words. */
    public Planned planned(HullName hull) {
        return Planned.of(workload.identity(), hull, mode, plan);
    }

    /** Whether carrying it out writes anything: Observe never does. */
    public boolean writes() {
        return plan.writes() && (mode == TargetMode.Run || mode == TargetMode.Standby);
    }
}
