package dev.catamaran.operator.report;

import dev.catamaran.observe.Observed;
import dev.catamaran.status.Reason;
import java.util.Optional;

/** What a hull came to in one reconcile. */
public sealed interface Outcome {
    /** It was reached, and this was seen. */
    record Seen(Observed observed) implements Outcome {}

    /**
     * Nothing was written there, and nothing will be before somebody acts.
     *
     * @param reason a reason of the condition {@code Stalled}
     * @param observed what stands there all the same; empty if it was not looked at
     */
    record Refused(Reason reason, String message, Optional<Observed> observed) implements Outcome {}

    /**
     * The orchestrator does not answer; it is asked again.
     *
     * @param observed what was last reported of it
     */
    record Unreachable(String message, Optional<Observed> observed) implements Outcome {
        /** Nothing is known of it. */
        public Unreachable(String message) {
            this(message, Optional.empty());
        }
    }

    /**
     * The orchestrator answered with an error; it is tried again.
     *
     * @param observed what was seen there before; empty if it failed before a look
     */
    record Failed(String message, Optional<Observed> observed) implements Outcome {}
}
