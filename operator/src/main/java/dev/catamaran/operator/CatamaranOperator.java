package dev.catamaran.operator;

import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.operator.reconcile.Backoff;
import dev.catamaran.operator.reconcile.OnSwarm;
import dev.catamaran.operator.reconcile.Surroundings;
import dev.catamaran.operator.reconcile.WorkloadReconciler;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.serve.HttpEndpoints;
import dev.catamaran.operator.serve.Telemetry;
import dev.catamaran.operator.swarm.SwarmClusterReconciler;
import dev.catamaran.operator.swarm.SwarmDirectory;
import dev.catamaran.operator.swarm.SwarmWatch;
import dev.catamaran.operator.watch.ChildCaches;
import dev.catamaran.operator.watch.Slim;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.operator.write.StatusWrites;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.javaoperatorsdk.operator.Operator;
import io.javaoperatorsdk.operator.api.config.ControllerConfigurationOverrider;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running operator. It needs the two custom resource definitions in the cluster and the rights of its role; what it keeps
 * is in the cluster and on the Swarms alone, so that it may be started anew at any time.
 */
public final class CatamaranOperator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CatamaranOperator.class);

    private final Operator operator;
    private final SwarmDirectory directory;
    private final OnSwarm swarm;
    private final SwarmWatch watch;
    private final AtomicBoolean closing;
    private final List<HttpEndpoints> endpoints = new ArrayList<>();

    private CatamaranOperator(
            Operator operator, SwarmDirectory directory, OnSwarm swarm, SwarmWatch watch, AtomicBoolean closing) {
        this.operator = operator;
        this.directory = directory;
        this.swarm = swarm;
        this.watch = watch;
        this.closing = closing;
    }

    /** Two that write would undo each other's work: one that lost the lease ends this very moment, unless it stops anyway. */
    private static void lost(boolean closing) {
        if (!closing) {
            LOG.error("another operator has the lease: this one ends");
            Runtime.getRuntime().halt(1);
        }
    }

    /**
     * Starts one; returns when its caches are filled.
     *
     * @param client stays the caller's and is not closed
     * @throws RuntimeException if the API server does not answer, a definition is missing or a right is not granted
     */
    public static CatamaranOperator start(KubernetesClient client, OperatorOptions options) {
        var cluster = new ClusterFacts(client, options.exposure());
        var directory = new SwarmDirectory(client, options.swarms(), options.namespace(), cluster::id);
        var watch = new SwarmWatch(directory);
        var telemetry = new Telemetry(directory::up);
        var closing = new AtomicBoolean();
        var operator = new Operator(configuration ->
                Settings.of(configuration, client, options, telemetry.framework(), () -> lost(closing.get())));
        var swarm = new OnSwarm(directory, new Bond(client));
        var running = new CatamaranOperator(operator, directory, swarm, watch, closing);
        try {
            running.workloads(client, options, cluster, telemetry);
            running.clusters(client, options);
            options.port().ifPresent(port -> running.serve(port, options, telemetry));
            operator.start();
            watch.start(options.pace().swarmLook());
            return running;
        } catch (RuntimeException failed) {
            running.close();
            throw failed;
        }
    }

    private void workloads(
            KubernetesClient client, OperatorOptions options, ClusterFacts cluster, Telemetry telemetry) {
        var caches = new ChildCaches(client);
        var surroundings = new Surroundings(
                context -> {
                    var sources = new ArrayList<EventSource<?, ContainerWorkload>>(caches.sources(context));
                    sources.add(watch.workloads());
                    return sources;
                },
                telemetry,
                new Backoff(RandomGenerator.getDefault()),
                options.pace().cleanup(),
                InstantSource.system());
        var reconciler = new WorkloadReconciler(
                new KubernetesHull(client, caches, cluster),
                swarm,
                new StatusWrites<>(client, ContainerWorkload::new, ContainerWorkload::reported),
                surroundings);
        operator.register(reconciler, configuration -> {
            common(configuration, options);
            configuration.withName(Telemetry.WORKLOADS);
            if (!options.watched().isEmpty()) {
                configuration.settingNamespaces(options.watched());
            }
        });
    }

    private void clusters(KubernetesClient client, OperatorOptions options) {
        var statuses = new StatusWrites<>(client, SwarmClusterResource::new, SwarmClusterResource::reported);
        operator.register(
                new SwarmClusterReconciler(directory, watch, statuses, InstantSource.system()),
                configuration -> common(configuration, options));
    }

    private static <R extends io.fabric8.kubernetes.api.model.HasMetadata> void common(
            ControllerConfigurationOverrider<R> configuration, OperatorOptions options) {
        configuration
                .withTriggerReconcilerOnAllEvents(true)
                .withReconciliationMaxInterval(options.pace().resync())
                .withRetry(new Backoff(RandomGenerator.getDefault()))
                .withItemStore(Slim.store());
    }

    private void serve(int port, OperatorOptions options, Telemetry telemetry) {
        endpoints.add(HttpEndpoints.serve(port, operator, options.pace().resync(), telemetry));
    }

    /** Where health and metrics are served. */
    public OptionalInt port() {
        return endpoints.stream().mapToInt(HttpEndpoints::port).findFirst();
    }

    /** Stops; what is being written is finished first, for as long as ten seconds on both hulls together. */
    @Override
    public void close() {
        var end = System.nanoTime() + Settings.LAST_WRITES.toNanos();
        closing.set(true);
        watch.close();
        operator.stop();
        swarm.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        directory.close();
        endpoints.forEach(HttpEndpoints::close);
    }
}
