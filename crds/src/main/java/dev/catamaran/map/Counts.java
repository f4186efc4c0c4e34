package dev.catamaran.map;

import dev.catamaran.shape.FieldPaths;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many written leaves a hull keeps in which grade: the one way of counting, of a comparison as of a status. A leaf has the worst grade of all notes at, above or below it,
 * so that no loss is hidden by a better word elsewhere.
 *
 * @param by every grade, also those that count nothing
 */
public record Counts(Map<Fidelity, Integer> by) {
    /**
     * Counts the leaves of a workload on one hull.
     *
     * @param leaves the paths of what the user wrote
     */
    public static Counts of(List<String> leaves, List<Note> notes) {
        var by = new EnumMap<Fidelity, Integer>(Fidelity.class);
        for (var fidelity : Fidelity.values()) {
            by.put(fidelity, 0);
        }
        for (var leaf : leaves) {
            by.merge(grade(leaf, notes), 1, Integer::sum);
        }
        return new Counts(Collections.unmodifiableMap(by));
    }

    private static Fidelity grade(String leaf, List<Note> notes) {
        return notes.stream()
                .filter(note -> FieldPaths.related(note.path(), leaf))
                .map(Note::fidelity)
                .max(Comparator.naturalOrder())
                .orElse(Fidelity.EXACT);
    }

    /** How many have a grade. */
    public int of(Fidelity fidelity) {
        return by.getOrDefault(fidelity, 0);
    }
}
