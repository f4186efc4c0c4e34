package dev.catamaran.walk;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which grades a walk saw on each field, by its path without keys. */
public final class Grades {
    private final Map<String, TreeSet<Grade>> noted = new TreeMap<>();
    private final Set<String> exact = new HashSet<>();
    private final Map<String, TreeSet<String>> implied = new TreeMap<>();

    /** One grade, why, how it differs, and what to do about it. */
    public record Grade(Fidelity fidelity, Cause cause, String reason, Optional<String> fix)
            implements Comparable<Grade> {
        private static final Comparator<Grade> ORDER = Comparator.comparing(Grade::fidelity)
                .thenComparing(Grade::cause)
                .thenComparing(Grade::reason)
                .thenComparing(grade -> grade.fix().orElse(""));

        @Override
        public int compareTo(Grade other) {
            return ORDER.compare(this, other);
        }
    }

    /** What was noted on this path itself, not above it; sorted. */
    public SortedSet<Grade> noted(String pattern) {
        return new TreeSet<>(noted.getOrDefault(pattern, new TreeSet<>()));
    }

    /** Whether the field was seen with a value that has an effect and without a note on it, nor above it. */
    public boolean exact(String pattern) {
        return exact.contains(pattern);
    }

    /** Why the field is as asked although the hull is not told of it; empty where it is. */
    public SortedSet<String> implied(String pattern) {
        return new TreeSet<>(implied.getOrDefault(pattern, new TreeSet<>()));
    }

    void implied(String pattern, String reason) {
        implied.computeIfAbsent(pattern, _ -> new TreeSet<>()).add(reason);
    }

    /** A field that has an effect, and no note on it nor above it. */
    void exact(Place place) {
        exact.add(place.pattern());
    }

    /** What was noted of a sample or of a change of it: some grades show at certain values only. */
    void add(List<Note> notes) {
        notes.forEach(note -> noted.computeIfAbsent(Patterns.of(note.path()), _ -> new TreeSet<>())
                .add(new Grade(note.fidelity(), note.cause(), note.reason(), note.fix())));
    }
}
