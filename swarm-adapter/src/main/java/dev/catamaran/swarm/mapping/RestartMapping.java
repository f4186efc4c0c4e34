package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.CHOICE;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Restart;
import dev.catamaran.model.section.Restart.Condition;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.RestartPolicy;
import java.time.Duration;
import java.util.Optional;

/** When a new task takes the place of one that ended. */
final class RestartMapping {
    /** The engine's own delay, written so that it shows and stays. */
    private static final Duration DELAY = Duration.ofSeconds(5);

    private RestartMapping() {}

    static RestartPolicy map(Restart restart, Notes notes) {
        return switch (restart) {
            case Restart(var condition, var delay, var maxAttempts, var window) -> {
                var never = maxAttempts.equals(Optional.of(0));
                if (never && condition != Condition.Any) {
                    notes.at("condition").lost(CHOICE, "maxAttempts 0 means never, whatever the condition");
                }
                yield new RestartPolicy(
                        word(never ? Condition.None : condition),
                        delay.orElse(DELAY).toNanos(),
                        maxAttempts.orElse(0),
                        window.orElse(Duration.ZERO).toNanos());
            }
        };
    }

    private static String word(Condition condition) {
        return switch (condition) {
            case Any -> "any";
            case OnFailure -> "on-failure";
            case None -> "none";
        };
    }
}
