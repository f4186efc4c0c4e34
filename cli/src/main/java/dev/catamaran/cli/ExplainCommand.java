package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.schema.Explain;
import dev.catamaran.schema.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a field means. */
@Command(
        header = "Tells what a field means, its default and what is allowed.",
        footer = {
            "Examples:",
            "  ./catamaran explain healthcheck.http",
            "  ./catamaran explain spec.ports[http].publish",
            "  ./catamaran explain spec                       all fields",
        })
final class ExplainCommand extends Verb {
    @Parameters(
            arity = "0..1",
            paramLabel = "FIELD",
            description = "A path, with or without spec in front. Absent: spec.")
    private String path = "spec";

    @Override
    public Integer call() {
        var full = path.matches("(spec|status)(\\..*)?") ? path : "spec." + path;
        var explained = Explain.of(ResourceDefinition.CONTAINER_WORKLOAD, full)
                .orElseThrow(() -> Failure.refused("no field " + full
                        + Explain.nearest(ResourceDefinition.CONTAINER_WORKLOAD, full)
                                .map(nearest -> ": did you mean " + nearest + "?")
                                .orElse(": ./catamaran explain spec shows all")));
        console().print(lines(explained));
        return Exit.OK;
    }

    private static List<String> lines(Explain field) {
        var lines = new ArrayList<String>();
        lines.add(field.path() + "  " + field.type() + (field.required() ? ", required" : ""));
        if (!field.about().isEmpty()) {
            lines.add("  " + field.about());
        }
        if (!field.standard().isEmpty()) {
            lines.add("  default  " + field.standard());
        }
        field.limits().forEach(limit -> lines.add("  allowed  " + limit));
        field.below().forEach(below -> lines.add("  field    " + below));
        return lines;
    }
}
