package dev.catamaran.walk;

import static dev.catamaran.walk.Finding.Fault.DEFAULT_LOST;
import static dev.catamaran.walk.Finding.Fault.MISSPELT;
import static dev.catamaran.walk.Finding.Fault.NEEDLESS;
import static dev.catamaran.walk.Finding.Fault.SAID_TWICE;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the notes of one mapping speak of what the mapped value has. */
public final class Truth {
    private Truth() {}

    /** Notes on fields that do not exist, are not asked for, repeat one above, or call a default lost. */
    public static List<Finding> of(String sample, Record value, Place root, List<Note> notes) {
        return of(
                sample,
                nodes(value, root),
                Patterns.of(value.getClass(), root.pattern()).keySet(),
                notes);
    }

    /** Every place of a value by its path. */
    static Map<String, Node> nodes(Record value, Place root) {
        var nodes = new HashMap<String, Node>();
        Node.of(value, root).forEach(node -> nodes.put(node.place().path(), node));
        return nodes;
    }

    static List<Finding> of(String sample, Map<String, Node> nodes, Set<String> patterns, List<Note> notes) {
        var findings = new ArrayList<Finding>();
        for (var note : notes) {
            var node = Optional.ofNullable(nodes.get(note.path()));
            var fault = node.isEmpty()
                    ? Optional.of(patterns.contains(Patterns.of(note.path())) ? NEEDLESS : MISSPELT)
                    : fault(note, node.get());
            fault.or(() -> repeats(note, notes) ? Optional.of(SAID_TWICE) : Optional.empty())
                    .ifPresent(it -> findings.add(new Finding(sample, note.path(), it, said(note))));
        }
        return List.copyOf(findings);
    }

    private static Optional<Finding.Fault> fault(Note note, Node node) {
        var derived = node.field().flatMap(Field::derived).isPresent();
        if (node.isAbsent() && !derived) {
            return Optional.of(NEEDLESS);
        }
        return isBad(note) && (node.isAbsent() || isStandard(node)) ? Optional.of(DEFAULT_LOST) : Optional.empty();
    }

    private static boolean isStandard(Node node) {
        return node.shape() instanceof Scalar(var type, var _)
                && node.field()
                        .flatMap(Field::standard)
                        .map(text -> Scalars.standard(type, text))
                        .equals(Optional.of(node.value()));
    }

    private static boolean repeats(Note note, List<Note> notes) {
        return notes.stream()
                .anyMatch(other -> !other.path().equals(note.path())
                        && Place.covers(other.path(), note.path())
                        && isBad(other)
                        && isBad(note));
    }

    private static boolean isBad(Note note) {
        return note.fidelity() == Fidelity.LOST || note.fidelity() == Fidelity.WEAKENED;
    }

    private static String said(Note note) {
        return note.fidelity() + ", " + note.reason();
    }
}
