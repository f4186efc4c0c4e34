package dev.catamaran.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a verb reads and writes.
 *
 * @param in what {@code -} reads
 * @param out data
 * @param err messages and progress
 * @param colour whether the terminal shows colours and the user wants them
 * @param width the page's, in characters
 * @param environment the variables that the process was given
 */
public record Console(
        InputStream in, PrintStream out, PrintStream err, boolean colour, int width, Map<String, String> environment) {
    private static final int STANDARD_WIDTH = 120;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 180;

    /** The process's own streams. {@code NO_COLOR} and a pipe turn colours off; {@code COLUMNS} tells the width. */
    public static Console ofProcess() {
        var environment = System.getenv();
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(
                System.in,
                new PrintStream(Output.ofProcess(err), true, StandardCharsets.UTF_8),
                err,
                colour(environment, isTerminal()),
                width(environment),
                environment);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
    }

    static boolean colour(Map<String, String> environment, boolean terminal) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    static int width(Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,3}")
                ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST)
                : STANDARD_WIDTH;
    }

    /** Writes lines of data. */
    public void print(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        write(text.toString());
    }

    /** Writes data; whether that failed, the stream remembers. */
    public void write(String text) {
        out.print(text);
        out.flush();
    }

    /** Writes a message. */
    public void say(String message) {
        err.println(message);
    }
}
