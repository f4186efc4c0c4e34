package dev.catamaran.operator.serve;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.javaoperatorsdk.operator.api.monitoring.Metrics;
import io.javaoperatorsdk.operator.processing.Controller;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;

/** Passes of the reconcilers: how long they took, and how many failed. */
final class Passes implements Metrics {
    private final MeterRegistry registry;
    private volatile long last = System.nanoTime();

    Passes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void failedReconciliation(HasMetadata resource, Exception failure, Map<String, Object> metadata) {
        registry.counter("catamaran_reconciles_failed", "kind", resource.getKind())
                .increment();
    }

    @Override
    public <T> T timeControllerExecution(ControllerExecution<T> execution) throws Exception {
        var started = System.nanoTime();
        if (execution.controllerName().equals(Telemetry.WORKLOADS)) {
            last = started;
        }
        try {
            return execution.execute();
        } finally {
            registry.timer("catamaran_reconciles", "controller", execution.controllerName())
                    .record(Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /** How long ago the last one of a workload began; SwarmClusters are looked at more often, and prove nothing here. */
    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    @Override
    public void controllerRegistered(Controller<? extends HasMetadata> controller) {}
}
