package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.compare.Assumptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Tells which Catamaran this is. */
@Command(
        name = "version",
        header = "Tells which Catamaran this is.",
        footer = {"Examples:", "  ./catamaran version"})
final class VersionCommand extends Verb {
    @Override
    public Integer call() {
        var version = Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .orElse("from a checkout");
        console()
                .print(List.of(
                        "catamaran " + version,
                        "resource  catamaran.dev/v1alpha1",
                        "assumes   " + Assumptions.NEWEST.sentence(),
                        "java      " + Runtime.version()));
        return Exit.OK;
    }
}
