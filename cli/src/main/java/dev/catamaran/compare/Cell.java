package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.shape.FieldPaths;
import java.util.Comparator;
import java.util.List;

/**
 * What one hull makes of one field.
 *
 * @param fidelity the worst grade of the notes; exact without any
 * @param notes what is said of exactly this field; empty when a field above it says all
 * @param above the field above that is noted and so grades this one too; empty when there is none
 */
public record Cell(Fidelity fidelity, List<Note> notes, String above) {
    static Cell of(String path, List<Note> all) {
        var here = all.stream().filter(note -> note.path().equals(path)).toList();
        var over = all.stream()
                .filter(note -> !note.path().equals(path) && FieldPaths.covers(note.path(), path))
                .toList();
        var worst = (here.isEmpty() ? over : here)
                .stream().map(Note::fidelity).max(Comparator.naturalOrder()).orElse(Fidelity.EXACT);
        var above = here.isEmpty() && !over.isEmpty() ? over.getLast().path() : "";
        return new Cell(worst, here, above);
    }

    /** Whether two fields are told of in the same words. */
    boolean reads(Cell other) {
        return fidelity == other.fidelity && above.equals(other.above) && texts().equals(other.texts());
    }

    /** What it says, a text per note. */
    List<String> texts() {
        return notes.stream().map(Note::sentence).toList();
    }
}
