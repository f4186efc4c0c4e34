package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Course;
import dev.catamaran.cli.live.Decision;
import dev.catamaran.cli.live.Reasons;
import dev.catamaran.cli.plan.PlanText;
import dev.catamaran.cli.plan.Planned;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.mapping.SwarmFacts;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.plan.SwarmObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts workloads on a Swarm, without Kubernetes. */
@Command(
        header = "Puts workloads on a Swarm. Everything is planned first; a refusal stops it before any write.",
        footer = {
            "Examples:",
            "  ./catamaran apply -t swarm examples/shop --dry-run     what it would do",
            "  ./catamaran apply -t swarm examples/shop --wait        and until all of it serves",
            "On Kubernetes the operator does it: kubectl apply -f web.yaml",
        })
final class ApplyCommand extends Verb {
    @Mixin
    private Target target = new Target();

    @Mixin
    private SwarmFlags swarm = new SwarmFlags();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "YAML or JSON files, folders, or - for stdin.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of what names none.")
    private String namespace = Inputs.NAMESPACE;

    @Option(names = "--dry-run", description = "Plan only.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Until every replica serves.")
    private boolean wait;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long to wait for each workload.")
    private int timeout = 300;

    @Override
    public Integer call() {
        if (target.hull() == HullName.Kubernetes) {
            throw Failure.refused(
                    "on Kubernetes the operator does it: kubectl apply -f " + String.join(" -f ", sources));
        }
        var files = workloads(sources, namespace);
        try (var connection = swarm.open(console())) {
            var course = new Course<>(connection.hull());
            var decisions =
                    files.stream().map(file -> course.decide(file.workload())).toList();
            console()
                    .print(new PlanText(console().width(), console().colour())
                            .lines(Planned.once(decisions.stream()
                                    .map(decision -> decision.planned(HullName.Swarm))
                                    .toList())));
            if (decisions.stream().anyMatch(Decision::refused)) {
                throw Failure.refused("refused as told above; nothing written");
            }
            if (dryRun) {
                console().say("apply: nothing written (--dry-run)");
                return Exit.OK;
            }
            return carryOut(course, decisions);
        }
    }

    private int carryOut(
            Course<SwarmFacts, SwarmObjects, SwarmObject> course, List<Decision<SwarmObjects, SwarmObject>> decisions) {
        var before = new ArrayList<String>();
        for (var decision : decisions) {
            var name = decision.workload().identity().toString();
            write(course, decision, before);
            console().say("apply: " + name + told(decision));
            if (decision.writes()) {
                before.add(name);
            }
        }
        if (!wait) {
            return Exit.OK;
        }
        var serving = 0;
        for (var decision : decisions) {
            serving += decision.mode() != TargetMode.Run || serves(course, decision) ? 1 : 0;
        }
        return serving == decisions.size() ? Exit.OK : Exit.FAILED;
    }

    private static void write(
            Course<SwarmFacts, SwarmObjects, SwarmObject> course,
            Decision<SwarmObjects, SwarmObject> decision,
            List<String> before) {
        try {
            course.execute(decision);
        } catch (EngineException refused) {
            throw stopped(decision, "the engine refused: " + refused.getMessage(), before);
        } catch (UncheckedIOException away) {
            throw stopped(decision, Reasons.of(away), before);
        }
    }

    private static Failure stopped(Decision<?, ?> decision, String why, List<String> before) {
        return Failure.failed("%s: %s; written before: %s"
                .formatted(
                        decision.workload().identity(), why, before.isEmpty() ? "nothing" : String.join(", ", before)));
    }

    private static String told(Decision<?, ?> decision) {
        return switch (decision.mode()) {
            case Disabled -> ": nothing done: targets.swarm.mode is Disabled";
            case Observe -> ": nothing written: targets.swarm.mode is Observe";
            case Standby, Run -> decision.writes() ? ": written" : ": as it shall be, nothing written";
        };
    }

    /** Waits, then removes what the update has left over, such as configs that no task uses any more. */
    private boolean serves(
            Course<SwarmFacts, SwarmObjects, SwarmObject> course, Decision<SwarmObjects, SwarmObject> decision) {
        var name = decision.workload().identity();
        var seen = course.await(
                decision, Duration.ofSeconds(timeout), now -> console().say("apply: " + name + ": " + words(now)));
        if (seen.state() != State.Ready) {
            console().say("apply: %s is not ready: %s".formatted(name, words(seen)));
            return false;
        }
        course.execute(course.decide(decision.workload()));
        return true;
    }

    private static String words(Observed seen) {
        var message = seen.message().text();
        return "%s %d/%d%s"
                .formatted(
                        seen.state(),
                        seen.counts().ready(),
                        seen.counts().desired(),
                        message.isEmpty() ? "" : ", " + message);
    }
}
