package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.live.Course;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.cli.plan.PlanText;
import dev.catamaran.cli.plan.PlanTree;
import dev.catamaran.cli.plan.Planned;
import dev.catamaran.model.HullName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would be done on a hull. */
@Command(
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
            description = "The namespace of what names none. Absent: the context's, on a Swarm default.")
    private Optional<String> namespace = Optional.empty();

    @Option(names = "-o", paramLabel = "FORM", description = "table, json or yaml.")
    private OutputFormat output = OutputFormat.Table;

    @Override
    public Integer call() {
        var plans = switch (target.hull()) {
            case Swarm -> onSwarm(workloads(sources, namespace.orElse(Inputs.NAMESPACE)));
            case Kubernetes -> onKubernetes();
        };
        show(output, () -> new PlanText(console().width(), console().colour()).lines(plans), () -> PlanTree.of(plans));
        var refused = plans.stream().anyMatch(Planned::refused);
        console().say(refused ? "plan: refused; nothing written" : "plan: nothing written");
        return refused ? Exit.REFUSED : Exit.OK;
    }

    private List<Planned> onSwarm(List<WorkloadFile> files) {
        try (var connection = swarm.open(console())) {
            var course = new Course<>(connection.hull());
            return Planned.once(files.stream()
                    .map(file -> course.decide(file.workload()).planned(HullName.Swarm))
                    .toList());
        }
    }

    private List<Planned> onKubernetes() {
        var address = kubernetes.address(console());
        var files = workloads(sources, () -> namespace.orElseGet(address::namespace));
        try (var client = address.open()) {
            var cluster = new Kubernetes(client);
            return Planned.once(files.stream()
                    .map(file -> cluster.course()
                            .decide(cluster.known(file.workload()))
                            .planned(HullName.Kubernetes))
                    .toList());
        }
    }
}
