package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Course;
import dev.catamaran.cli.plan.PlanText;
import dev.catamaran.cli.plan.Planned;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes workloads from a Swarm; data stays. */
@Command(
        name = "delete",
        header = "Removes workloads from a Swarm. Volumes are kept.",
        footer = {
            "Examples:",
            "  ./catamaran delete -t swarm web -n shop --dry-run     what it would remove",
            "  ./catamaran delete -t swarm examples/shop",
            "On Kubernetes: kubectl delete cwl web",
        })
final class DeleteCommand extends Verb {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Mixin
    private Target target = new Target();

    @Mixin
    private SwarmFlags swarm = new SwarmFlags();

    @Parameters(arity = "1..*", paramLabel = "NAME|FILE|DIR", description = "Names, or the files of what to remove.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of names and of files that name none.")
    private String namespace = Inputs.NAMESPACE;

    @Option(names = "--dry-run", description = "Plan only.")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (target.hull() == HullName.Kubernetes) {
            throw Failure.refused("on Kubernetes the operator does it: kubectl delete cwl NAME");
        }
        var identities = sources.stream().flatMap(this::identities).toList();
        try (var connection = swarm.open(console())) {
            var course = new Course<>(connection.hull());
            var plans = identities.stream()
                    .map(identity -> Planned.of(identity.toString(), HullName.Swarm, course.removal(identity)))
                    .toList();
            console().print(new PlanText(console().width(), console().colour()).lines(plans));
            if (dryRun) {
                console().say("delete: nothing removed (--dry-run)");
                return Exit.OK;
            }
            for (var identity : identities) {
                if (!course.remove(identity, LIMIT)) {
                    throw Failure.failed(identity + ": not all of it is gone yet: run it again");
                }
            }
            console().say("delete: done; volumes are kept");
            return Exit.OK;
        }
    }

    private Stream<Identity> identities(String source) {
        return source.equals("-") || Files.exists(Path.of(source))
                ? Inputs.read(console(), List.of(source), namespace).stream()
                        .map(file -> file.workload().identity())
                : Stream.of(new Identity(namespace, source, ""));
    }
}
