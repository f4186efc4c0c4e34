package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Course;
import dev.catamaran.cli.plan.PlanText;
import dev.catamaran.cli.plan.Planned;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
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
        var identities = sources.stream().flatMap(this::identities).distinct().toList();
        try (var connection = swarm.open(console())) {
            var course = new Course<>(connection.hull());
            var there = identities.stream()
                    .map(identity -> Planned.of(identity, HullName.Swarm, course.removal(identity)))
                    .filter(this::isThere)
                    .toList();
            if (!there.isEmpty()) {
                console().print(new PlanText(console().width(), console().colour()).lines(there));
            }
            if (dryRun) {
                console().say("delete: nothing removed (--dry-run)");
                return Exit.OK;
            }
            there.forEach(plan -> remove(course, plan.workload()));
            return there.size() == identities.size() ? Exit.OK : Exit.FAILED;
        }
    }

    /** A name under which nothing is there is most often a mistyped one. */
    private boolean isThere(Planned plan) {
        if (plan.lines().isEmpty()) {
            console().say("delete: " + plan.workload() + ": nothing of it is there; -n names another namespace");
        }
        return !plan.lines().isEmpty();
    }

    private void remove(Course<?, ?, ?> course, Identity identity) {
        if (!course.remove(identity, LIMIT)) {
            throw Failure.failed(identity + ": not all of it is gone yet: run it again");
        }
        console().say("delete: " + identity + ": removed; volumes are kept");
    }

    private Stream<Identity> identities(String source) {
        return Inputs.isName(source)
                ? Stream.of(new Identity(namespace, source, ""))
                : workloads(List.of(source), namespace).stream()
                        .map(file -> file.workload().identity());
    }
}
