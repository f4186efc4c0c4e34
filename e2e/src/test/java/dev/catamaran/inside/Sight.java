package dev.catamaran.inside;

import dev.catamaran.inside.seat.Seat;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one row is on one orchestrator.
 *
 * @param note what the mapping notes at the path or above it, the worst; absent: exact
 * @param wrong how what is seen contradicts the grade; empty when it does not
 */
record Sight(Row row, String title, Optional<Note> note, String seen, String wrong) {
    /** Looks, waiting as long as the row does, and judges. */
    static Sight of(Row row, Seat seat, List<Note> notes) {
        var note = noted(row.path(), notes);
        var seen = look(row, seat);
        return new Sight(row, seat.title(), note, seen, judge(row, seat.hull(), grade(note), seen));
    }

    /** For a message: a row's functions say nothing. */
    @Override
    public String toString() {
        return "%s (%s) on %s: %s, %s".formatted(row.path(), row.workload(), title, seen, wrong);
    }

    Fidelity grade() {
        return grade(note);
    }

    private static Fidelity grade(Optional<Note> note) {
        return note.map(Note::fidelity).orElse(Fidelity.EXACT);
    }

    private static Optional<Note> noted(String path, List<Note> notes) {
        return notes.stream()
                .filter(note -> path.equals(note.path()) || path.startsWith(note.path() + "."))
                .max(Comparator.comparing(Note::fidelity));
    }

    private static String look(Row row, Seat seat) {
        try {
            return row.look().apply(new Inside(seat, row.workload()));
        } catch (RuntimeException nothing) {
            return "nothing: " + nothing;
        }
    }

    /** How what is seen contradicts the grade; empty when it does not. */
    static String judge(Row row, HullName hull, Fidelity grade, String seen) {
        var otherwise = Optional.ofNullable(row.otherwise().get(hull));
        return switch (grade) {
            case EXACT, EMULATED -> unlike(row.asked(), seen);
            case APPROXIMATE -> otherwise.map(told -> unlike(told, seen)).orElse("no row tells how it deviates");
            case LOST, WEAKENED ->
                seen.equals(row.asked())
                        ? "noted as " + grade + ", and yet it is seen"
                        : otherwise.map(told -> unlike(told, seen)).orElse("no row tells what is seen in its place");
        };
    }

    private static String unlike(String expected, String seen) {
        return seen.equals(expected) ? "" : "expected: " + expected;
    }
}
