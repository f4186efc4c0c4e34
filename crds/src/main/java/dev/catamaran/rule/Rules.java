package dev.catamaran.rule;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Spec;
import dev.catamaran.rule.Rule.Offence;
import java.util.List;
import java.util.stream.Stream;

/** All rules across fields, in the order of {@code resource.md}. */
public final class Rules {
    /** What {@code metadata.name} must be, of both kinds. */
    public static final String NAME = "^[a-z](-?[a-z0-9])*$";

    /** Its longest form: it leaves room for what is derived from it. */
    public static final int LONGEST_NAME = 40;

    /** What is said of a wrong one. */
    public static final String NAME_MESSAGE =
            "metadata.name must be 1 to 40 characters of a-z, 0-9 and single '-', starting with a letter: rename it";

    private Rules() {}

    /** Of a ContainerWorkload, wherever it is parsed. */
    public static List<Rule<Spec>> workload() {
        return Stream.of(
                        MountRules.all(),
                        PortRules.all(),
                        ResourceRules.all(),
                        SecurityRules.all(),
                        ClaimRules.all(),
                        MarkRules.all(),
                        TargetRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Of a ContainerWorkload in a cluster only. */
    public static List<Rule<Spec>> workloadInCluster() {
        return TargetRules.inCluster();
    }

    /** Of a SwarmCluster. */
    public static List<Rule<SwarmClusterSpec>> swarmCluster() {
        return List.of(Rule.of(
                "",
                ".tls",
                "has(self.tls) || !self.endpoints.exists(e, e.startsWith('tcp:'))",
                "tcp endpoints need tls.secret: create a Secret with ca.crt, tls.crt, tls.key and name it",
                spec -> spec.tls().isPresent()
                                || spec.endpoints().stream().noneMatch(endpoint -> endpoint.startsWith("tcp:"))
                        ? List.of()
                        : List.of(Offence.at("spec.tls.secret", ""))));
    }
}
