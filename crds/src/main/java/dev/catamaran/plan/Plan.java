package dev.catamaran.plan;

import java.util.List;

/**
 * What would be done on a hull, in the order in which it would be done. A plan with a refusal does nothing.
 *
 * @param steps one per object
 */
public record Plan<T>(List<Step<T>> steps) {
    /** The refusals; empty when the plan may be carried out. */
    public List<Step.Refuse<T>> refusals() {
        return steps.stream()
                .filter(Step.Refuse.class::isInstance)
                .map(step -> (Step.Refuse<T>) step)
                .toList();
    }

    /** Whether carrying it out would write anything. */
    public boolean writes() {
        return refusals().isEmpty() && steps.stream().anyMatch(step -> !(step instanceof Step.Keep<T>));
    }
}
