package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Word;
import java.util.Optional;

/**
 * Another service that comes first (Compose specification, "depends_on").
 *
 * @param condition when it is ready
 * @param restart whether this service is restarted when Compose restarts or replaces the other one
 * @param required whether it is an error if the other one is not part of the project
 */
public record Dependency(
        Leaf<Condition> condition,
        Optional<Leaf<Boolean>> restart,

        @Allowed(strict = true) @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> required,

        Extensions extensions) {

    /** When a service is ready. */
    public enum Condition implements Word {
        /** Its containers run. */
        STARTED("service_started"),
        /** Its containers are healthy. */
        HEALTHY("service_healthy"),
        /** Its containers ended with status 0. */
        COMPLETED("service_completed_successfully");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
