package dev.catamaran.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.parse.document.Yaml;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    /** The workloads of files, from the usual namespace where they name none; what is left out is said. */
    final List<WorkloadFile> workloads(List<String> sources) {
        return workloads(sources, Inputs.NAMESPACE);
    }

    /** The workloads of files, from this namespace where they name none; what is left out is said. */
    final List<WorkloadFile> workloads(List<String> sources, String namespace) {
        return workloads(sources, () -> namespace);
    }

    /** The same, with a namespace that is looked up once the files are read. */
    final List<WorkloadFile> workloads(List<String> sources, Supplier<String> namespace) {
        var inputs = Inputs.read(console().in(), sources, namespace);
        inputs.others().forEach(others -> console().say(verb() + ": left out: " + others));
        return inputs.workloads();
    }

    private String verb() {
        return spec.name();
    }

    /** Prints lines for people, or a stable document. */
    final void show(OutputFormat output, Supplier<List<String>> lines, Supplier<? extends JsonNode> tree) {
        switch (output) {
            case Table -> console().print(lines.get());
            case Json -> console().write(Json.write(tree.get()));
            case Yaml -> console().write(Yaml.write(tree.get()));
        }
    }
}
