package dev.catamaran.operator.report;

import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.Tolerance;
import dev.catamaran.parse.Written;
import dev.catamaran.status.Condition.Value;
import dev.catamaran.status.ConditionType;
import dev.catamaran.status.FidelityStatus;
import dev.catamaran.status.FidelityStatus.Grades;
import dev.catamaran.status.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** What the notes of the mappings say as condition {@code Faithful} and as counts. */
final class Faithfulness {
    private static final int SHOWN = 3;

    private Faithfulness() {}

    /** While a hull's mapping is not reached, what was said before stands; without it, only what is known to be wrong. */
    static void tell(Tolerance tolerance, List<Share> shares, Conditions conditions) {
        var notes = shares.stream()
                .flatMap(share -> share.notes().stream().flatMap(List::stream))
                .toList();
        var unknown = shares.stream().anyMatch(share -> share.notes().isEmpty());
        if (shares.stream().anyMatch(Faithfulness::refused)) {
            var refused = Acceptance.refused(tolerance, notes);
            conditions.say(ConditionType.Faithful, Value.False, Reason.Refused, paths(refused));
        } else if (unknown && conditions.keep(ConditionType.Faithful)) {
            return;
        } else if (has(notes, Fidelity.LOST)) {
            conditions.say(ConditionType.Faithful, Value.False, Reason.Lost, paths(of(notes, Fidelity.LOST)));
        } else if (has(notes, Fidelity.WEAKENED)) {
            conditions.say(
                    ConditionType.Faithful, Value.False, Reason.WeakenedAccepted, paths(of(notes, Fidelity.WEAKENED)));
        } else if (!unknown) {
            conditions.say(
                    ConditionType.Faithful, Value.True, notes.isEmpty() ? Reason.Exact : Reason.Approximated, "");
        }
    }

    private static boolean refused(Share share) {
        return share.outcome() instanceof Outcome.Refused refused && refused.reason() == Reason.FidelityRefused;
    }

    private static boolean has(List<Note> notes, Fidelity fidelity) {
        return notes.stream().anyMatch(note -> note.fidelity() == fidelity);
    }

    private static List<Note> of(List<Note> notes, Fidelity fidelity) {
        return notes.stream().filter(note -> note.fidelity() == fidelity).toList();
    }

    /** Of one hull: counts over the fields that the user wrote; notes on defaults are left to {@code catamaran compare --all}. */
    static FidelityStatus counts(Tolerance tolerance, Written written, String hull, List<Note> all) {
        var notes = all.stream().filter(note -> written.speaksOf(note.path())).toList();
        var accepted = of(notes, Fidelity.WEAKENED).size()
                + of(notes, Fidelity.LOST).size()
                - Acceptance.refused(new Tolerance(Tolerance.Policy.Strict, tolerance.accept()), notes)
                        .size();
        var grades = new Grades(
                of(notes, Fidelity.EMULATED).size(),
                of(notes, Fidelity.APPROXIMATE).size(),
                of(notes, Fidelity.LOST).size(),
                of(notes, Fidelity.WEAKENED).size(),
                accepted);
        return new FidelityStatus(hull, grades, FidelityStatus.top(notes));
    }

    private static String paths(List<Note> notes) {
        var shown = notes.stream().map(Note::path).distinct().limit(SHOWN).collect(Collectors.joining(", "));
        var more = notes.stream().map(Note::path).distinct().count() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
