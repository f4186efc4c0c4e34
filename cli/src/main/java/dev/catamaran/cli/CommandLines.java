package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.live.Reasons;
import dev.catamaran.playground.machine.PlaygroundException;
import dev.catamaran.swarm.engine.EngineException;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
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

    /** In the order of the help. */
    private static final SequencedMap<String, Supplier<Callable<Integer>>> VERBS = verbs();

    private static final Pattern VALUES = Pattern.compile("(expected one of \\[.*?\\]) \\(case-insensitive\\)");

    private CommandLines() {}

    /** With the one verb that the words begin with, which is made sooner than all; with all where they do not. */
    static CommandLine of(Catamaran root, String... words) {
        var console = root.console();
        var line = new CommandLine(root);
        var first = words.length == 0 ? "" : words[0];
        VERBS.forEach((name, verb) -> {
            if (name.equals(first) || !VERBS.containsKey(first)) {
                line.addSubcommand(name, verb.get());
            }
        });
        if (!VERBS.containsKey(first)) {
            line.addSubcommand(new HelpCommand());
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(console.width(), 80));
        line.setParameterExceptionHandler((failure, arguments) -> wrong(console, failure, arguments));
        line.setExecutionExceptionHandler((failure, command, _) -> failed(console, failure, command));
        help(line);
        return line;
    }

    private static SequencedMap<String, Supplier<Callable<Integer>>> verbs() {
        var verbs = new LinkedHashMap<String, Supplier<Callable<Integer>>>();
        verbs.put("compare", CompareCommand::new);
        verbs.put("plan", PlanCommand::new);
        verbs.put("explain", ExplainCommand::new);
        verbs.put("render", RenderCommand::new);
        verbs.put("apply", ApplyCommand::new);
        verbs.put("delete", DeleteCommand::new);
        verbs.put("status", StatusCommand::new);
        verbs.put("import", ImportCommand::new);
        verbs.put("playground", PlaygroundCommand::new);
        verbs.put("version", VersionCommand::new);
        return verbs;
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

    private static int wrong(Console console, ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        var unknown = failure instanceof MissingParameterException
                ? unknown(line, arguments)
                : Optional.<UnmatchedArgumentException>empty();
        var first = unknown.<ParameterException>map(it -> it).orElse(failure);
        console.say(name(line) + ": " + lower(String.valueOf(first.getMessage())));
        UnmatchedArgumentException.printSuggestions(first, writer(console.err()));
        console.say("Try: ./" + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.REFUSED;
    }

    /** A mistyped option is told before what is missing because of it. */
    private static Optional<UnmatchedArgumentException> unknown(CommandLine line, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(name -> !line.getCommandSpec().optionsMap().containsKey(name))
                .findFirst()
                .map(name -> new UnmatchedArgumentException(line, List.of(name)));
    }

    /** The values of an option as they are written. */
    private static String lower(String message) {
        var values = VALUES.matcher(message);
        return values.find()
                ? values.replaceFirst(Matcher.quoteReplacement(values.group(1).toLowerCase(Locale.ROOT)))
                : message;
    }

    private static int failed(Console console, Exception failure, CommandLine line) {
        switch (failure) {
            case Failure told -> told.lines().forEach(text -> console.say(name(line) + ": " + text));
            case UncheckedIOException io -> console.say(name(line) + ": " + Reasons.of(io));
            case EngineException refused -> console.say(name(line) + ": the engine refused: " + refused.getMessage());
            case PlaygroundException refused -> console.say(name(line) + ": " + refused.getMessage());
            case KubernetesClientException refused ->
                console.say(name(line) + ": the API server refuses: " + Reasons.of(refused));
            default ->
                console.say("%s: a fault of Catamaran itself: %s. CATAMARAN_TRACE=1 shows where; please report it."
                        .formatted(name(line), failure));
        }
        if (!console.environment().getOrDefault("CATAMARAN_TRACE", "").isEmpty()) {
            failure.printStackTrace(console.err());
        }
        return failure instanceof Failure told ? told.exit() : Exit.FAILED;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static String name(CommandLine line) {
        return line.getCommandName();
    }
}
