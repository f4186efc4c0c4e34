package dev.catamaran.operator.serve;

import io.javaoperatorsdk.operator.Operator;
import io.javaoperatorsdk.operator.health.InformerHealthIndicator;
import io.javaoperatorsdk.operator.health.InformerWrappingEventSourceHealthIndicator;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the operator works. Ready: it was started, and every cache was filled and runs; whether a watch is being
 * reconnected this very moment does not count. Alive: no cache has been stopped for five minutes, which only a new process
 * would mend.
 */
public final class Health {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Operator operator;
    private final AtomicLong lastRunning = new AtomicLong(System.nanoTime());

    /** Asks this operator. */
    public Health(Operator operator) {
        this.operator = operator;
    }

    /** Why it is not ready; empty when it is. */
    List<String> unready() {
        if (!operator.getRuntimeInfo().isStarted()) {
            return List.of("not started");
        }
        var reasons = new TreeSet<String>();
        operator.getRuntimeInfo()
                .unhealthyEventSources()
                .forEach((controller, sources) -> sources.forEach((name, source) -> {
                    if (source instanceof InformerWrappingEventSourceHealthIndicator<?> watching) {
                        watching.informerHealthIndicators().values().stream()
                                .filter(informer -> !works(informer))
                                .forEach(informer -> reasons.add(
                                        "%s of %s in %s".formatted(name, controller, informer.getTargetNamespace())));
                    }
                }));
        return List.copyOf(reasons);
    }

    private static boolean works(InformerHealthIndicator informer) {
        return informer.hasSynced() && informer.isRunning();
    }

    /** Why a new process is needed; empty when it is not. */
    List<String> dead() {
        var stopped = unready();
        var now = System.nanoTime();
        if (stopped.isEmpty() || !operator.getRuntimeInfo().isStarted()) {
            lastRunning.set(now);
            return List.of();
        }
        return now - lastRunning.get() > PATIENCE.toNanos() ? stopped : List.of();
    }
}
