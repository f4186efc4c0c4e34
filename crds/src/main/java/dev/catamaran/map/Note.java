package dev.catamaran.map;

import java.util.Comparator;
import java.util.Optional;

/**
 * What one hull makes of one field, where that is not exact.
 *
 * @param path the field, such as {@code spec.ports[http].publish.ingress.port}
 * @param reason how it differs, in a sentence without a final stop
 * @param fix what the user can do about it, in an imperative without a final stop; absent: nothing but to take it
 */
public record Note(String path, Fidelity fidelity, Cause cause, String reason, Optional<String> fix)
        implements Comparable<Note> {
    private static final Comparator<Note> ORDER = Comparator.comparing(Note::path)
            .thenComparing(Note::fidelity)
            .thenComparing(Note::cause)
            .thenComparing(Note::reason)
            .thenComparing(note -> note.fix().orElse(""));

    /** Nothing can be done about it. */
    public Note(String path, Fidelity fidelity, Cause cause, String reason) {
        this(path, fidelity, cause, reason, Optional.empty());
    }

    /** Reason and fix as one sentence, for a place that has no line for each. */
    public String sentence() {
        return reason + fix.map(what -> ": " + what).orElse("");
    }

    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }
}
