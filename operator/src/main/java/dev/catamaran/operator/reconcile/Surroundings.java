package dev.catamaran.operator.reconcile;

import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.status.WorkloadStatus;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * What a reconciler of workloads has around it.
 *
 * @param sources makes the sources of events
 * @param listener hears what each workload came to, for metrics
 * @param backoff how long to wait between tries
 * @param deadline how long a deletion waits for a Swarm
 */
public record Surroundings(
        Function<EventSourceContext<ContainerWorkload>, List<EventSource<?, ContainerWorkload>>> sources,
        Listener listener,
        Backoff backoff,
        Duration deadline,
        InstantSource clock) {

    /** Hears what workloads came to. */
    public interface Listener {
        /** A workload was reported. */
        void reported(Identity workload, WorkloadStatus status);

        /** A workload is gone. */
        void gone(Identity workload);
    }
}
