package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Tolerance.Accepted;
import dev.catamaran.rule.Rule.Offence;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a workload runs, and what may be lost there. */
final class TargetRules {
    private static final Paths PATHS = Paths.of("spec", Shapes.of(Spec.class));

    private TargetRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                Rule.needing(
                        "spec.targets",
                        Rule.of(
                                "targets",
                                "",
                                "!has(self.kubernetes) || !has(self.kubernetes.mode) || self.kubernetes.mode != 'Disabled' ||"
                                        + " (has(self.swarm) && (!has(self.swarm.mode) || self.swarm.mode != 'Disabled'))",
                                "every target is Disabled: set one to Run or Observe; to remove everything, delete the workload",
                                TargetRules::nowhere)),
                accepted("no field %s: did you mean %s?", PATHS::nearest),
                accepted(
                        "no field %s: write it as the report shows it",
                        path -> PATHS.nearest(path).isEmpty() ? Optional.of("") : Optional.empty()));
    }

    static List<Rule<Spec>> inCluster() {
        return List.of(Rule.needing(
                "spec.targets",
                Rule.of(
                        "targets.swarm",
                        ".cluster",
                        "has(self.cluster) || (has(self.mode) && self.mode == 'Disabled')",
                        "cluster is required in a cluster: name a SwarmCluster",
                        spec -> spec
                                .targets()
                                .swarm()
                                .filter(swarm -> swarm.cluster().isEmpty() && swarm.mode() != TargetMode.Disabled)
                                .map(_ -> Offence.at("spec.targets.swarm.cluster", ""))
                                .stream()
                                .toList())));
    }

    private static List<Offence> nowhere(Spec spec) {
        var kubernetes = spec.targets().kubernetes().mode().filter(mode -> mode == TargetMode.Disabled);
        var swarm = spec.targets().swarm().filter(it -> it.mode() != TargetMode.Disabled);
        return kubernetes.isPresent() && swarm.isEmpty() ? List.of(Offence.at("spec.targets", "")) : List.of();
    }

    /** An accepted path that no field has; {@code advice} is the message's last value, absent where it does not apply. */
    private static Rule<Spec> accepted(String message, Function<String, Optional<String>> advice) {
        return Rule.parserOnly(
                "fidelity.accept[]",
                ".path",
                message,
                spec -> spec.fidelity().accept().stream()
                        .map(Accepted::path)
                        .filter(path -> !PATHS.knows(path))
                        .flatMap(path -> advice
                                .apply(path)
                                .map(words -> new Offence(
                                        "spec.fidelity.accept[" + path + "].path", "", List.of(path, words)))
                                .stream())
                        .toList());
    }
}
