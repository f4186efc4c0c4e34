package dev.catamaran.playground.machine;

/** Something of the playground did not work; the message says what and, where it is known, how to mend it. */
public final class PlaygroundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, where no other failure is behind it. */
    public PlaygroundException(String message) {
        super(message);
    }

    /** Says what was attempted when the cause happened. */
    public PlaygroundException(String message, Throwable cause) {
        super(message, cause);
    }
}
