package dev.catamaran.cli.offline;

import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.compare.Assumptions;
import dev.catamaran.compare.Subject;
import dev.catamaran.compare.Subject.Side;
import dev.catamaran.compare.effect.Becoming;
import dev.catamaran.compare.effect.HullObject;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.mapping.KubernetesMapping;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.model.Basics.Mode;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.mapping.ApiVersion;
import dev.catamaran.swarm.mapping.SwarmFacts;
import dev.catamaran.swarm.mapping.SwarmMapping;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.util.List;
import java.util.function.Function;

/** Both hulls' mappings, with assumptions in place of what a cluster and an engine would tell; always as if in Run. */
public final class Mappings {
    private Mappings() {}

    /** What Kubernetes would have. */
    public static Mapped<KubernetesObjects> kubernetes(Workload workload, Assumptions assumed) {
        var minor = Integer.parseInt(assumed.kubernetes().substring("1.".length()));
        var known = KubernetesFacts.assumed();
        return KubernetesMapping.map(
                workload, TargetMode.Run, new KubernetesFacts(minor, assumed.controller(), known.exposure()));
    }

    /** What a Swarm would have. */
    public static Mapped<SwarmObjects> swarm(Workload workload, Assumptions assumed) {
        return SwarmMapping.map(
                workload,
                TargetMode.Run,
                new SwarmFacts(
                        ApiVersion.parse(assumed.engine()),
                        assumed.ipvs() ? RoutingMesh.Available : RoutingMesh.Missing,
                        assumed.controller(),
                        SwarmFacts.LOCAL));
    }

    /** Both, to be compared. */
    public static Subject subject(WorkloadFile file, Assumptions assumed) {
        var workload = file.workload();
        var mode = workload.spec().basics().mode();
        return Subject.of(
                workload.identity(),
                file.document(),
                side(
                        file,
                        onKubernetes(mode),
                        kubernetes(workload, assumed),
                        other -> HullObjects.kubernetes(
                                other, kubernetes(other, assumed).value())),
                side(
                        file,
                        onSwarm(mode),
                        swarm(workload, assumed),
                        other -> HullObjects.swarm(swarm(other, assumed).value())));
    }

    private static Side side(
            WorkloadFile file, String kind, Mapped<?> mapped, Function<Workload, List<HullObject>> hull) {
        var workload = file.workload();
        return new Side(
                kind,
                mapped.notes(),
                Acceptance.refused(workload.spec().fidelity(), mapped.notes()).stream()
                        .map(Note::path)
                        .distinct()
                        .toList(),
                new Becoming(workload.identity(), file.document().tree().path("spec"), hull));
    }

    private static String onKubernetes(Mode mode) {
        return switch (mode) {
            case Replicated -> "Deployment";
        };
    }

    private static String onSwarm(Mode mode) {
        return switch (mode) {
            case Replicated -> "replicated service";
        };
    }
}
