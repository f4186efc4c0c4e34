package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Restart;
import java.util.Optional;

/** {@link Restart}: a Deployment's pods know one policy and one back-off. */
final class RestartMapping {
    private RestartMapping() {}

    /** The pod's {@code restartPolicy}. */
    static String map(Restart restart, Notes notes) {
        return switch (restart) {
            case Restart(var condition, var delay, var maxAttempts, var window) -> {
                switch (condition) {
                    case Any -> {}
                    case OnFailure ->
                        notes.at("condition").lost(ORCHESTRATOR, "a Deployment restarts a container that ended well");
                    case None -> notes.at("condition").lost(ORCHESTRATOR, "a Deployment always restarts a container");
                }
                lost(delay, "the kubelet waits 10 s, then doubles up to 5 min", notes.at("delay"));
                lost(maxAttempts, "the kubelet restarts without end", notes.at("maxAttempts"));
                lost(window, "the kubelet does not count restarts", notes.at("window"));
                yield "Always";
            }
        };
    }

    private static void lost(Optional<?> written, String reason, Notes notes) {
        if (written.isPresent()) {
            notes.lost(ORCHESTRATOR, reason);
        }
    }
}
