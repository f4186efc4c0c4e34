package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** One call of the command line, away from a terminal. */
record Run(int exit, String out, String err) {
    /** All verbs but help, and verbs of verbs as {@code import compose}. */
    static Stream<String> verbs() {
        return below(commandLine()).filter(verb -> !verb.equals("help"));
    }

    private static Stream<String> below(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .flatMap(verb -> Stream.concat(
                        Stream.of(verb.getKey()), below(verb.getValue()).map(inner -> verb.getKey() + " " + inner)));
    }

    /** Parses the words of a command and does nothing; what is no option or is missing is thrown. */
    static void parse(String command) {
        var _ = commandLine().parseArgs(command.split(" "));
    }

    private static CommandLine commandLine() {
        return CommandLines.of(new Catamaran(Console.ofProcess()));
    }

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
