package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.operator.report.Outcome;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what fails on one hull from the other: every exception becomes that hull's outcome. */
final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private Guard() {}

    static Outcome guarded(HullName hull, Supplier<Outcome> step) {
        try {
            return step.get();
        } catch (RuntimeException failure) {
            return told(hull, failure);
        }
    }

    /** The same for a step without an outcome of its own: what went wrong, if something did. */
    static Optional<Outcome> attempt(HullName hull, Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(told(hull, failure));
        }
    }

    /** What a failure means for a hull. */
    static Outcome told(HullName hull, RuntimeException failure) {
        var message = message(failure);
        if (failure instanceof UncheckedIOException) {
            LOG.warn("{} cannot be reached: {}", hull, message);
            return new Outcome.Unreachable(away(hull, message));
        }
        LOG.warn("{} refused, or the step failed", hull, failure);
        return new Outcome.Failed(message, Optional.empty());
    }

    /** Managers' addresses are an administrator's, who reads them in the SwarmCluster's status. */
    private static String away(HullName hull, String message) {
        return switch (hull) {
            case Kubernetes -> message;
            case Swarm -> "the Swarm does not answer, or cannot serve: the status of its SwarmCluster says why";
        };
    }

    /** The words of the innermost cause that has any: what the orchestrator said. */
    static String message(Throwable failure) {
        var text = "";
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text = cause.getMessage() == null ? text : cause.getMessage();
        }
        return text.isEmpty() ? failure.getClass().getSimpleName() : text;
    }
}
