package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import picocli.CommandLine.Command;

/** Takes in what others wrote. */
@Command(
        header = "Takes in what was written for something else.",
        footer = {
            "Examples:",
            "  ./catamaran import compose compose.yaml --config   what Compose makes of a file",
        },
        subcommands = ImportComposeCommand.class)
final class ImportCommand extends Verb {
    @Override
    public Integer call() {
        usage();
        return Exit.REFUSED;
    }
}
