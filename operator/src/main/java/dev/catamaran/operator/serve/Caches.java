package dev.catamaran.operator.serve;

import io.javaoperatorsdk.operator.Operator;
import io.javaoperatorsdk.operator.health.InformerHealthIndicator;
import io.javaoperatorsdk.operator.health.InformerWrappingEventSourceHealthIndicator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is known of an operator's caches. */
interface Caches {
    /** Whether the operator was started. */
    boolean started();

    /** Those that are not filled or do not run. */
    List<String> stopped();

    /** Those whose watch is not connected this very moment. */
    List<String> silent();

    /** The caches of this operator. */
    static Caches of(Operator operator) {
        return new Caches() {
            @Override
            public boolean started() {
                return operator.getRuntimeInfo().isStarted();
            }

            @Override
            public List<String> stopped() {
                return which(operator, informer -> !informer.hasSynced() || !informer.isRunning());
            }

            @Override
            public List<String> silent() {
                return which(operator, informer -> !informer.isWatching());
            }
        };
    }

    private static List<String> which(Operator operator, Predicate<InformerHealthIndicator> informers) {
        var names = new TreeSet<String>();
        operator.getRuntimeInfo()
                .unhealthyEventSources()
                .forEach((controller, sources) -> sources.forEach((name, source) -> {
                    if (source instanceof InformerWrappingEventSourceHealthIndicator<?> watching) {
                        watching.informerHealthIndicators().values().stream()
                                .filter(informers)
                                .forEach(informer -> names.add(
                                        "%s of %s in %s".formatted(name, controller, informer.getTargetNamespace())));
                    }
                }));
        return List.copyOf(names);
    }
}
