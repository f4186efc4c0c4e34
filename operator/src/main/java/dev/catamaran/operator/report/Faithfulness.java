package dev.catamaran.operator.report;

import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Counts;
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

    /**
     * Of what the user wrote: notes on defaults count only where they refuse a hull. While a hull's mapping is not reached,
     * what was said before stands; without it, only what is known to be wrong.
     */
    static void tell(Tolerance tolerance, Written written, List<Share> shares, Conditions conditions) {
        var all = shares.stream()
                .flatMap(share -> share.notes().stream().flatMap(List::stream))
                .toList();
        var notes = written(written, all);
        var unknown = shares.stream().anyMatch(share -> share.notes().isEmpty());
        if (shares.stream().anyMatch(Faithfulness::refused)) {
            var refused = Acceptance.refused(tolerance, all);
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

    private static List<Note> written(Written written, List<Note> notes) {
        return notes.stream().filter(note -> written.speaksOf(note.path())).toList();
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

    /** Of one hull: counts over the leaves that the user wrote, as {@code catamaran compare} counts them. */
    static FidelityStatus counts(Tolerance tolerance, Written written, String hull, List<Note> all) {
        var notes = written(written, all);
        var counts = Counts.of(written.leaves(), notes);
        var strict = new Tolerance(Tolerance.Policy.Strict, tolerance.accept());
        var open = Counts.of(written.leaves(), Acceptance.refused(strict, notes));
        var grades = new Grades(
                counts.of(Fidelity.EMULATED),
                counts.of(Fidelity.APPROXIMATE),
                counts.of(Fidelity.LOST),
                counts.of(Fidelity.WEAKENED),
                bad(counts) - bad(open));
        return new FidelityStatus(hull, grades, FidelityStatus.top(notes));
    }

    private static int bad(Counts counts) {
        return counts.of(Fidelity.LOST) + counts.of(Fidelity.WEAKENED);
    }

    private static String paths(List<Note> notes) {
        var shown = notes.stream().map(Note::path).distinct().limit(SHOWN).collect(Collectors.joining(", "));
        var more = notes.stream().map(Note::path).distinct().count() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
