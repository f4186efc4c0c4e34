package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Word;
import java.time.Duration;
import java.util.Optional;

/**
 * How an update or a rollback goes on.
 *
 * @param parallelism how many at once; 0: all
 * @param delay between two of them
 * @param monitor how long each is watched
 * @param maxFailureRatio from 0 to 1
 */
public record UpdateConfig(
        @Allowed(min = 0) @Shown(Shown.When.WRITTEN) Optional<Leaf<Long>> parallelism,

        Optional<Leaf<Duration>> delay,
        Optional<Leaf<String>> failureAction,
        Optional<Leaf<Duration>> monitor,
        Optional<Leaf<Float>> maxFailureRatio,
        Optional<Leaf<Order>> order,
        Extensions extensions) {

    /** Which of two replicas comes first. */
    public enum Order implements Word {
        /** The new one starts before the old one stops. */
        START_FIRST("start-first"),
        /** The old one stops before the new one starts. */
        STOP_FIRST("stop-first");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
