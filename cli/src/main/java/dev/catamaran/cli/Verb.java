package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb has: the console and {@code --help}. */
@Command
abstract class Verb implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    final Console console() {
        return ((Catamaran) spec.root().userObject()).console();
    }

    /** Shows the help, of a verb that does nothing by itself. */
    final void usage() {
        spec.commandLine().usage(console().err());
    }
}
