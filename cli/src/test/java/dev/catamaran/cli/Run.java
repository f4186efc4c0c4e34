package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One call of the command line, away from a terminal. */
record Run(int exit, String out, String err) {
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return in(Map.of(), input, arguments);
    }

    /** With these variables besides a home that holds nothing. */
    static Run in(Map<String, String> variables, String input, String... arguments) {
        var environment = new TreeMap<>(Map.of("HOME", "/nonexistent"));
        environment.putAll(variables);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Integer.parseInt(environment.getOrDefault("COLUMNS", "110")),
                environment);
        var exit = Main.run(console, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
