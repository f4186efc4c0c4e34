package dev.catamaran.map;

import dev.catamaran.model.Tolerance;
import dev.catamaran.model.Tolerance.Accepted;
import dev.catamaran.model.Tolerance.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides by {@code spec.fidelity} which notes refuse their hull, before anything is written there. */
public final class Acceptance {
    private static final String ANY_ELEMENT = "[*]";

    private Acceptance() {}

    /**
     * The notes that are not tolerated: a weakened field that is not accepted, and under {@link Policy#Strict} a lost
     * one. Empty when the hull may be written.
     */
    public static List<Note> refused(Tolerance tolerance, List<Note> notes) {
        return notes.stream()
                .filter(note -> weighs(note.fidelity(), tolerance.policy()))
                .filter(note -> tolerance.accept().stream().noneMatch(accepted -> matches(accepted, note)))
                .toList();
    }

    private static boolean weighs(Fidelity fidelity, Policy policy) {
        return switch (fidelity) {
            case EXACT, EMULATED, APPROXIMATE -> false;
            case LOST -> policy == Policy.Strict;
            case WEAKENED -> true;
        };
    }

    private static boolean matches(Accepted accepted, Note note) {
        return Pattern.matches(
                Arrays.stream(accepted.path().split(Pattern.quote(ANY_ELEMENT), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\[[^\\]]*\\]")),
                note.path());
    }
}
