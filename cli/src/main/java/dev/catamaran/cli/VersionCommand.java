package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.compare.Assumptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Tells which Catamaran this is. */
@Command(
        header = "Tells which Catamaran this is.",
        footer = {"Examples:", "  ./catamaran version"})
final class VersionCommand extends Verb implements IVersionProvider {
    @Override
    public Integer call() {
        console().print(List.of(getVersion()));
        return Exit.OK;
    }

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .orElse("from a checkout");
        return new String[] {
            "catamaran " + version,
            "resource  catamaran.dev/v1alpha1",
            "assumes   " + Assumptions.NEWEST.sentence(),
            "java      " + Runtime.version()
        };
    }
}
