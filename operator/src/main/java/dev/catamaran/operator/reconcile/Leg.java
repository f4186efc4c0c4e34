package dev.catamaran.operator.reconcile;

import dev.catamaran.operator.report.Share;
import java.util.Optional;

/**
 * One hull's way through one reconcile, in two halves so that a new resource has a status before it has children. Neither
 * half throws, and what each answers is empty where there is nothing to be told of the hull.
 */
interface Leg {
    /** All but the writes of the workload itself. */
    Optional<Share> begin();

    /** The writes, and a look at what they did. */
    Optional<Share> finish();

    /** Both halves. */
    default Optional<Share> whole() {
        begin();
        return finish();
    }
}
