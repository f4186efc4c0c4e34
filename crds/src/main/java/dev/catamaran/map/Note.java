package dev.catamaran.map;

import java.util.Comparator;

/**
 * What one hull makes of one field, where that is not exact.
 *
 * @param path the field, such as {@code spec.ports[http].publish.ingress.port}
 * @param reason how it differs, in a sentence without a final stop
 */
public record Note(String path, Fidelity fidelity, Cause cause, String reason) implements Comparable<Note> {
    private static final Comparator<Note> ORDER = Comparator.comparing(Note::path)
            .thenComparing(Note::fidelity)
            .thenComparing(Note::cause)
            .thenComparing(Note::reason);

    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }
}
