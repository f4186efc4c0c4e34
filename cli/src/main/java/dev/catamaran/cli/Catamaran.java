package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root of all verbs; it owns the console. */
@Command(
        name = "catamaran",
        versionProvider = VersionCommand.class,
        header = "One container workload, live on Kubernetes and on Docker Swarm.",
        footer = {
            "Examples:",
            "  ./catamaran compare examples/shop     what differs, field by field; nothing is contacted",
            "  ./catamaran playground                a real Kubernetes and a real Swarm, with an example on both",
            "  ./catamaran plan -t swarm web.yaml    what apply would do",
            "",
            "Help of a verb: ./catamaran VERB --help"
        })
final class Catamaran implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "As the verb version.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean version;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    Catamaran(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(console.err());
        }
        return Exit.REFUSED;
    }
}
