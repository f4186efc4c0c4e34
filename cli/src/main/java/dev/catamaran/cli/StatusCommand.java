package dev.catamaran.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.live.Known;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.cli.live.StatusText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How workloads in a cluster are, on both hulls. */
@Command(
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
            description = "The namespace. Absent: the context's.")
    private Optional<String> namespace = Optional.empty();

    @Option(
            names = {"-A", "--all-namespaces"},
            description = "All namespaces.")
    private boolean everywhere;

    @Option(names = "-o", paramLabel = "FORM", description = "table, json or yaml.")
    private OutputFormat output = OutputFormat.Table;

    @Override
    public Integer call() {
        if (everywhere && !names.isEmpty()) {
            throw Failure.refused("-A tells of all workloads: leave out %s, or name a namespace with -n"
                    .formatted(String.join(", ", names)));
        }
        var address = kubernetes.address(console());
        var place = everywhere ? "" : namespace.orElseGet(address::namespace);
        try (var client = address.open()) {
            var known = known(new Kubernetes(client), place);
            show(output, () -> text(known), () -> tree(known));
            if (known.isEmpty()) {
                console()
                        .say("status: no workload in %s: %skubectl apply -f web.yaml makes one"
                                .formatted(
                                        everywhere ? "any namespace" : "namespace " + place,
                                        everywhere ? "" : "-A looks everywhere, "));
            }
            return Exit.OK;
        }
    }

    private List<String> text(List<Known> known) {
        var text = new StatusText(console().width(), console().colour());
        return known.isEmpty() ? List.of() : names.isEmpty() ? text.table(known) : text.details(known);
    }

    private List<Known> known(Kubernetes cluster, String place) {
        if (names.isEmpty()) {
            return cluster.list(place).stream().map(Known::of).toList();
        }
        return names.stream()
                .map(name -> cluster.find(place, name)
                        .map(Known::of)
                        .orElseThrow(() -> Failure.refused(
                                "%s/%s: no such workload: ./catamaran status -A lists all".formatted(place, name))))
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
