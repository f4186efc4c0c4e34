package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.live.Course;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.cli.plan.PlanText;
import dev.catamaran.cli.plan.PlanTree;
import dev.catamaran.cli.plan.Planned;
import dev.catamaran.model.HullName;
import dev.catamaran.parse.document.Yaml;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would be done on a hull. */
@Command(
        name = "plan",
        header = "Tells what would be created, changed, removed, exposed or refused on a hull. Nothing is written.",
        footer = {
            "Examples:",
            "  ./catamaran plan -t swarm examples/shop                       on this machine's Swarm",
            "  ./catamaran plan -t swarm web.yaml --host tcp://m1:2376 --tls-dir certs",
            "  ./catamaran plan -t kubernetes web.yaml --context staging     what the operator would do there",
            "Exit 2 when something is refused.",
        })
final class PlanCommand extends Verb {
    @Mixin
    private Target target = new Target();

    @Mixin
    private SwarmFlags swarm = new SwarmFlags();

    @Mixin
    private KubernetesFlags kubernetes = new KubernetesFlags();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "YAML or JSON files, folders, or - for stdin.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of what names none.")
    private String namespace = Inputs.NAMESPACE;

    @Option(names = "-o", paramLabel = "FORM", description = "table, json or yaml.")
    private OutputFormat output = OutputFormat.Table;

    @Override
    public Integer call() {
        var files = Inputs.read(console(), sources, namespace);
        var plans = switch (target.hull()) {
            case Swarm -> onSwarm(files);
            case Kubernetes -> onKubernetes(files);
        };
        print(plans);
        return plans.stream().anyMatch(Planned::refused) ? Exit.REFUSED : Exit.OK;
    }

    private List<Planned> onSwarm(List<WorkloadFile> files) {
        try (var connection = swarm.open(console())) {
            var course = new Course<>(connection.hull());
            return files.stream()
                    .map(file -> Planned.of(
                            file.workload().identity().toString(),
                            HullName.Swarm,
                            course.decide(file.workload()).plan()))
                    .toList();
        }
    }

    private List<Planned> onKubernetes(List<WorkloadFile> files) {
        try (var client = kubernetes.address(console()).open()) {
            var cluster = new Kubernetes(client);
            return files.stream()
                    .map(file -> Planned.of(
                            file.workload().identity().toString(),
                            HullName.Kubernetes,
                            cluster.course()
                                    .decide(cluster.known(file.workload()))
                                    .plan()))
                    .toList();
        }
    }

    private void print(List<Planned> plans) {
        switch (output) {
            case Table, Markdown -> {
                console().print(new PlanText(console().width(), console().colour()).lines(plans));
            }
            case Json -> console().out().print(Json.write(PlanTree.of(plans)));
            case Yaml -> console().out().print(Yaml.write(PlanTree.of(plans)));
        }
        console()
                .say(
                        plans.stream().anyMatch(Planned::refused)
                                ? "plan: refused; nothing written"
                                : "plan: nothing written");
    }
}
