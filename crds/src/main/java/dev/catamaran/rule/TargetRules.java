package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.rule.Rule.Offence;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shapes;
import java.util.List;

/** Where a workload runs, and what may be lost there. */
final class TargetRules {
    private static final Paths PATHS = Paths.of("spec", Shapes.of(Spec.class));

    private TargetRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                Rule.of(
                        "targets",
                        "",
                        "!has(self.kubernetes) || !has(self.kubernetes.mode) || self.kubernetes.mode != 'Disabled' ||"
                                + " (has(self.swarm) && (!has(self.swarm.mode) || self.swarm.mode != 'Disabled'))",
                        "every target is Disabled: set one to Run or Observe; to remove everything, delete the workload",
                        TargetRules::nowhere),
                Rule.parserOnly("no field %s: %s", TargetRules::unknown));
    }

    static List<Rule<Spec>> inCluster() {
        return List.of(Rule.of(
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
                        .toList()));
    }

    private static List<Offence> nowhere(Spec spec) {
        var kubernetes = spec.targets().kubernetes().mode().filter(mode -> mode == TargetMode.Disabled);
        var swarm = spec.targets().swarm().filter(it -> it.mode() != TargetMode.Disabled);
        return kubernetes.isPresent() && swarm.isEmpty() ? List.of(Offence.at("spec.targets", "")) : List.of();
    }

    private static List<Offence> unknown(Spec spec) {
        return spec.fidelity().accept().stream()
                .filter(accepted -> !PATHS.knows(accepted.path()))
                .map(accepted -> new Offence(
                        "spec.fidelity.accept[" + accepted.path() + "].path",
                        "",
                        List.of(
                                accepted.path(),
                                PATHS.nearest(accepted.path())
                                        .map(near -> "did you mean " + near + "?")
                                        .orElse("write it as the report shows it"))))
                .toList();
    }
}
