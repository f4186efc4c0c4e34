package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.model.Workload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A console away from a terminal, and what is said on it. */
final class Page {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    Console console() {
        return console("");
    }

    private Console console(String input) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream, stream, false, 110, Map.of());
    }

    List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static List<Workload> workloads(String yaml) {
        return Inputs.read(new Page().console(yaml).in(), List.of("-"), Inputs.NAMESPACE).workloads().stream()
                .map(WorkloadFile::workload)
                .toList();
    }
}
