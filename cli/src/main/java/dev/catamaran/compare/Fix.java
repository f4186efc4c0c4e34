package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import java.util.Optional;

/** What a user can do about a note, where anything can be done. */
final class Fix {
    private Fix() {}

    /** Without a final stop; empty where the field has to be taken as it is. */
    static Optional<String> of(Note note, HullName hull) {
        if (note.fidelity() == Fidelity.WEAKENED) {
            return Optional.of("%s, or accept it: spec.fidelity.accept: [{path: \"%s\", reason: ...}]"
                    .formatted(note.fix().orElse("remove it"), note.path()));
        }
        if (note.fix().isPresent()) {
            return note.fix();
        }
        if (note.fidelity() == Fidelity.EMULATED) {
            return Optional.empty();
        }
        return switch (note.cause()) {
            case NO_CONTROLLER -> Optional.of("let the operator keep this workload");
            case ENGINE_VERSION ->
                Optional.of(
                        switch (hull) {
                            case Kubernetes -> "a newer Kubernetes (--assume kubernetes=VERSION shows which)";
                            case Swarm -> "a newer engine (--assume engine=VERSION shows which)";
                        });
            case ENVIRONMENT, ORCHESTRATOR, CHOICE -> Optional.empty();
        };
    }
}
