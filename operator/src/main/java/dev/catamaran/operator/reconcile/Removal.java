package dev.catamaran.operator.reconcile;

import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;

/** Takes a workload off a hull; data stays. */
final class Removal {
    private Removal() {}

    /** Removes what is there; says whether nothing is left. What fails is thrown. */
    static <F, O, T> boolean removed(Hull<F, O, T> hull, Identity workload) {
        var plan = hull.removal(workload);
        if (!plan.writes()) {
            return true;
        }
        hull.execute(plan);
        return !hull.removal(workload).writes();
    }
}
