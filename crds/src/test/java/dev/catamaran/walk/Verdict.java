package dev.catamaran.walk;

import static dev.catamaran.walk.Finding.Fault.CLAIMS_AN_EFFECT;
import static dev.catamaran.walk.Finding.Fault.IMPLIED_WITH_EFFECT;
import static dev.catamaran.walk.Finding.Fault.LOST_IN_PART;
import static dev.catamaran.walk.Finding.Fault.LOST_SILENTLY;
import static dev.catamaran.walk.Finding.Fault.SAYS_LOST;

import dev.catamaran.map.Fidelity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the changes of one place say of the notes on it. */
final class Verdict {
    private Verdict() {}

    /**
     * One change and what came of it.
     *
     * @param differs whether the mapping's result changed
     * @param before the grades noted on the place in the sample
     * @param noted the grades noted on what was changed, in the sample and after the change
     * @param implied whether what is asked for is so anyway
     */
    record Change(
            String change,
            boolean differs,
            boolean byDefault,
            Set<Fidelity> before,
            Set<Fidelity> noted,
            boolean implied) {
        boolean isExact() {
            return differs && before.isEmpty();
        }

        boolean notedLost() {
            return noted.contains(Fidelity.LOST) || noted.contains(Fidelity.WEAKENED);
        }
    }

    /**
     * Judges one place in one sample. A change without effect must be noted: as lost or weakened if none has an effect,
     * in any grade if another has. What is noted as lost must not have an effect at every change. Writing what is
     * derived anyway changes nothing, if the field has an effect or a note otherwise.
     */
    static Optional<Finding> of(String sample, String path, List<Change> changes) {
        for (var change : changes) {
            if (change.implied() && (change.differs() || !change.noted().isEmpty())) {
                return Optional.of(new Finding(sample, path, IMPLIED_WITH_EFFECT, change.change()));
            }
        }
        var effect = changes.stream().anyMatch(Change::differs);
        var heeded = changes.stream().anyMatch(change -> change.differs() || change.notedLost());
        for (var change : changes) {
            var excused = change.implied()
                    || change.notedLost()
                    || (effect && !change.noted().isEmpty())
                    || (heeded && change.byDefault());
            if (!change.differs() && !excused) {
                var fault = effect ? LOST_IN_PART : change.noted().isEmpty() ? LOST_SILENTLY : CLAIMS_AN_EFFECT;
                return Optional.of(new Finding(sample, path, fault, change.change()));
            }
        }
        var lie = changes.stream()
                .filter(change -> change.before().contains(Fidelity.LOST))
                .findFirst();
        return changes.stream().allMatch(Change::differs)
                ? lie.map(change -> new Finding(sample, path, SAYS_LOST, change.change()))
                : Optional.empty();
    }
}
