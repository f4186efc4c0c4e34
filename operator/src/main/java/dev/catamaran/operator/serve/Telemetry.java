package dev.catamaran.operator.serve;

import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.reconcile.Surroundings;
import dev.catamaran.status.FidelityStatus;
import dev.catamaran.status.FidelityStatus.Grades;
import dev.catamaran.status.WorkloadStatus;
import io.javaoperatorsdk.operator.api.monitoring.Metrics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The metrics: what workloads came to, counted when they are asked for. */
public final class Telemetry implements Surroundings.Listener {
    private static final String READY = "Ready";

    /** Name of the controller whose passes tell that workloads are looked at. */
    public static final String WORKLOADS = "workloads";

    private record Entry(List<Target> targets, List<FidelityStatus> fidelity) {}

    private record Target(String name, boolean ready) {}

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Identity, Entry> workloads = new ConcurrentHashMap<>();
    private final Supplier<Map<String, Boolean>> swarms;
    private final Passes passes = new Passes(registry);

    /** Metrics; {@code swarms} says which SwarmClusters answer. */
    public Telemetry(Supplier<Map<String, Boolean>> swarms) {
        this.swarms = swarms;
        for (var hull : HullName.values()) {
            ready(hull.lower(), true);
            ready(hull.lower(), false);
            notes(hull.lower(), Fidelity.EMULATED, Grades::emulated);
            notes(hull.lower(), Fidelity.APPROXIMATE, Grades::approximate);
            notes(hull.lower(), Fidelity.LOST, Grades::lost);
            notes(hull.lower(), Fidelity.WEAKENED, Grades::weakened);
        }
        Gauge.builder(
                        "catamaran_swarm_up",
                        this,
                        it -> it.swarms.get().values().stream().filter(up -> up).count())
                .description("SwarmClusters in use that answer")
                .register(registry);
    }

    private void ready(String target, boolean ready) {
        Gauge.builder("catamaran_workloads", this, it -> it.count(target, ready))
                .description("Workloads by target, and whether they are ready there")
                .tags(Tags.of("target", target, "ready", Boolean.toString(ready)))
                .register(registry);
    }

    private void notes(String target, Fidelity fidelity, ToIntFunction<Grades> grade) {
        Gauge.builder("catamaran_fidelity_notes", this, it -> it.sum(target, grade))
                .description("Fields of all workloads that a target does not keep exactly")
                .tags(Tags.of("target", target, "fidelity", fidelity.name()))
                .register(registry);
    }

    private double count(String target, boolean ready) {
        return workloads.values().stream()
                .flatMap(entry -> entry.targets().stream())
                .filter(it -> it.name().equals(target) && it.ready() == ready)
                .count();
    }

    private double sum(String target, ToIntFunction<Grades> grade) {
        return workloads.values().stream()
                .flatMap(entry -> entry.fidelity().stream())
                .filter(it -> it.target().equals(target))
                .mapToInt(it -> grade.applyAsInt(it.grades()))
                .sum();
    }

    @Override
    public void reported(Identity workload, WorkloadStatus status) {
        var targets = status.targets().stream()
                .map(target -> new Target(target.name(), target.state().equals(READY)))
                .toList();
        var fidelity = status.fidelity().stream()
                .map(it -> new FidelityStatus(it.target(), it.grades(), List.of()))
                .toList();
        workloads.put(workload, new Entry(targets, fidelity));
    }

    @Override
    public void gone(Identity workload) {
        workloads.remove(workload);
    }

    /** How long ago the last pass was; zero while there is nothing to look at. */
    Duration idle() {
        return workloads.isEmpty() ? Duration.ZERO : passes.idle();
    }

    /** What the framework reports to. */
    public Metrics framework() {
        return passes;
    }

    /** In the text format of Prometheus. */
    String scrape() {
        return registry.scrape();
    }
}
