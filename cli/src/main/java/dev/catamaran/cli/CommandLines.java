package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.playground.machine.PlaygroundException;
import dev.catamaran.swarm.engine.EngineException;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How all verbs are called alike: help with examples first, errors without a stack trace. */
final class CommandLines {
    private static final List<String> HELP = List.of(
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST);

    private CommandLines() {}

    static CommandLine of(Catamaran root) {
        var console = root.console();
        var line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(console.width(), 80));
        line.setParameterExceptionHandler((failure, _) -> wrong(console, failure));
        line.setExecutionExceptionHandler((failure, command, _) -> failed(console, failure, command));
        help(line);
        return line;
    }

    private static void help(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(false).usageMessage().sectionKeys(HELP);
        line.getCommandSpec()
                .usageMessage()
                .footerHeading("%n")
                .synopsisHeading("%nUsage: ")
                .commandListHeading("%nVerbs:%n");
        line.getSubcommands().values().forEach(CommandLines::help);
    }

    private static int wrong(Console console, ParameterException failure) {
        var line = failure.getCommandLine();
        console.say(name(line) + ": " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, writer(console.err()));
        console.say("Try: ./" + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.REFUSED;
    }

    private static int failed(Console console, Exception failure, CommandLine line) {
        switch (failure) {
            case Failure told -> told.lines().forEach(text -> console.say(name(line) + ": " + text));
            case UncheckedIOException io -> console.say(name(line) + ": " + reason(io));
            case EngineException refused -> console.say(name(line) + ": the engine refused: " + refused.getMessage());
            case PlaygroundException refused -> console.say(name(line) + ": " + refused.getMessage());
            case KubernetesClientException refused -> console.say(name(line) + ": " + reason(refused));
            default ->
                console.say("%s: a fault of Catamaran itself: %s. CATAMARAN_TRACE=1 shows where; please report it."
                        .formatted(name(line), failure));
        }
        if (!console.environment().getOrDefault("CATAMARAN_TRACE", "").isEmpty()) {
            failure.printStackTrace(console.err());
        }
        return failure instanceof Failure told ? told.exit() : Exit.FAILED;
    }

    private static String reason(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("input or output failed");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static String name(CommandLine line) {
        return line.getCommandName();
    }
}
