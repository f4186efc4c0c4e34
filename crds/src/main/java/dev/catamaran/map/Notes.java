package dev.catamaran.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Collects the notes of one mapping. A section's mapping gets a scope and can speak only of paths at or below it, so
 * that it cannot note another section's field. Lives for one call of a hull's assembler.
 */
public final class Notes {
    private final String path;
    private final List<Note> sink;

    private Notes(String path, List<Note> sink) {
        this.path = path;
        this.sink = sink;
    }

    /** Runs a mapping and seals what it said; the only maker of a {@link Mapped}. The first scope is {@code spec}. */
    public static <T> Mapped<T> collect(Function<Notes, T> mapping) {
        var notes = new Notes("spec", new ArrayList<>());
        var value = mapping.apply(notes);
        return new Mapped<>(value, List.copyOf(new TreeSet<>(notes.sink)));
    }

    /** The scope of a field below this one; a dotted name goes several steps down. */
    public Notes at(String field) {
        return new Notes(path + "." + field, sink);
    }

    /** The scope of an element of this list: its key, or its index. */
    public Notes element(String key) {
        return new Notes(path + "[" + key + "]", sink);
    }

    /** This field has its effect because Catamaran does extra work. */
    public void emulated(Cause cause, String reason) {
        sink.add(new Note(path, Fidelity.EMULATED, cause, reason));
    }

    /** This field behaves differently; the reason says how. */
    public void approximate(Cause cause, String reason) {
        sink.add(new Note(path, Fidelity.APPROXIMATE, cause, reason));
    }

    /** As {@link #approximate(Cause, String)}, and the user can do something about it. */
    public void approximate(Cause cause, String reason, String fix) {
        sink.add(new Note(path, Fidelity.APPROXIMATE, cause, reason, Optional.of(fix)));
    }

    /** This field has no effect. */
    public void lost(Cause cause, String reason) {
        sink.add(new Note(path, Fidelity.LOST, cause, reason));
    }

    /** As {@link #lost(Cause, String)}, and the user can do something about it. */
    public void lost(Cause cause, String reason, String fix) {
        sink.add(new Note(path, Fidelity.LOST, cause, reason, Optional.of(fix)));
    }

    /** This field protects less than asked. */
    public void weakened(Cause cause, String reason) {
        sink.add(new Note(path, Fidelity.WEAKENED, cause, reason));
    }

    /** As {@link #weakened(Cause, String)}, and the user can do something about it. */
    public void weakened(Cause cause, String reason, String fix) {
        sink.add(new Note(path, Fidelity.WEAKENED, cause, reason, Optional.of(fix)));
    }
}
