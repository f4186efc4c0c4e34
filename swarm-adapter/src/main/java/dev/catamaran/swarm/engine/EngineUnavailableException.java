package dev.catamaran.swarm.engine;

import java.io.IOException;

/** No manager could be reached, or none that was reached can serve; travels in an {@link java.io.UncheckedIOException}. */
public final class EngineUnavailableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EngineUnavailableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why, as far as it can be told from here. */
    public Reason reason() {
        return reason;
    }

    /** Why no manager serves: a reason of the condition {@code Ready} of a SwarmCluster. */
    public enum Reason {
        /** Nothing answers at any endpoint. */
        Unreachable,
        /** The certificates do not fit. */
        TLSFailed,
        /** An engine answers, but it is no manager of a swarm. */
        NotManager,
        /** The swarm is locked and waits for its key. */
        Locked,
        /** The managers have no leader. */
        NoQuorum,
        /** The engine speaks no API that is new enough. */
        EngineTooOld
    }
}
