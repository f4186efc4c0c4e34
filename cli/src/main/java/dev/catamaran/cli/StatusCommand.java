package dev.catamaran.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Known;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.cli.live.StatusText;
import dev.catamaran.parse.document.Yaml;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How workloads in a cluster are, on both hulls. */
@Command(
        name = "status",
        header = "Tells how the workloads in a cluster are on both hulls.",
        footer = {
            "Examples:",
            "  ./catamaran status -n shop          all workloads of a namespace; -A: of all",
            "  ./catamaran status web -n shop      one, with its conditions",
        })
final class StatusCommand extends Verb {
    @Mixin
    private KubernetesFlags kubernetes = new KubernetesFlags();

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Workloads. Absent: all of the namespace.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace.")
    private String namespace = Inputs.NAMESPACE;

    @Option(
            names = {"-A", "--all-namespaces"},
            description = "All namespaces.")
    private boolean everywhere;

    @Option(names = "-o", paramLabel = "FORM", description = "table, json or yaml.")
    private OutputFormat output = OutputFormat.Table;

    @Override
    public Integer call() {
        try (var client = kubernetes.address(console()).open()) {
            var known = known(new Kubernetes(client));
            switch (output) {
                case Table, Markdown -> {
                    var text = new StatusText(console().width(), console().colour());
                    console().print(names.isEmpty() ? text.table(known) : text.details(known));
                }
                case Json -> console().out().print(Json.write(tree(known)));
                case Yaml -> console().out().print(Yaml.write(tree(known)));
            }
            if (known.isEmpty()) {
                console().say("status: no workload there: -A looks everywhere, kubectl apply -f web.yaml makes one");
            }
            return Exit.OK;
        }
    }

    private List<Known> known(Kubernetes cluster) {
        if (names.isEmpty()) {
            return cluster.list(everywhere ? "" : namespace).stream()
                    .map(Known::of)
                    .toList();
        }
        return names.stream()
                .map(name -> cluster.find(namespace, name)
                        .map(Known::of)
                        .orElseThrow(() -> Failure.refused(
                                "%s/%s: no such workload: ./catamaran status -A lists all".formatted(namespace, name))))
                .toList();
    }

    private static JsonNode tree(List<Known> known) {
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "catamaran.dev/v1alpha1")
                .put("kind", "StatusList");
        var items = tree.putArray("items");
        known.forEach(one -> {
            var item = items.addObject().put("namespace", one.namespace()).put("name", one.name());
            item.set("status", one.tree().path("status"));
        });
        return tree;
    }
}
