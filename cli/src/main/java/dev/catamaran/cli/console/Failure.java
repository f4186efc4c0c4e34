package dev.catamaran.cli.console;

import java.util.List;

/** Ends a verb with a message for the user: what, where, why and how to mend it. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    private Failure(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** It was tried and failed. */
    public static Failure failed(String message) {
        return new Failure(Exit.FAILED, message);
    }

    /** Nothing was tried, because of what the user gave. */
    public static Failure refused(String message) {
        return new Failure(Exit.REFUSED, message);
    }

    /** As {@link #refused(String)}, with a line for each thing that is wrong. */
    public static Failure refused(List<String> messages) {
        return refused(String.join("\n", messages));
    }

    /** The code that the process ends with. */
    public int exit() {
        return exit;
    }

    /** What the user reads; it may have several lines. */
    public List<String> lines() {
        var message = getMessage();
        return message == null ? List.of() : message.lines().toList();
    }
}
