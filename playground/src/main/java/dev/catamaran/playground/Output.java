package dev.catamaran.playground;

import dev.catamaran.playground.machine.PlaygroundException;

/**
 * What a command in a container answered.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Output(int code, String out, String err) {
    /** Whether the command succeeded. */
    public boolean ok() {
        return code == 0;
    }

    /** Standard output without the line end, of a command that has to succeed. */
    public String text(String what) {
        if (!ok()) {
            throw new PlaygroundException(what + " ended with " + code + ": " + (err.isBlank() ? out : err).strip());
        }
        return out.strip();
    }
}
