package dev.catamaran.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.parse.document.Yaml;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What every verb has: the console and {@code --help}. */
@Command
abstract class Verb implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Catamaran root;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    final Console console() {
        return root.console();
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
