package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.Connection.Told;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.inbound.SimpleInboundEventSource;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every Swarm in use when it tells of a change and every few seconds (tasks tell nothing), with one look for all
 * its workloads, and has those reconciled whose services or tasks changed. When a Swarm answers again after it did not, all
 * of them are: so they catch up, whatever was missed.
 */
public final class SwarmWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SwarmWatch.class);

    private final SwarmDirectory directory;
    private final SimpleInboundEventSource<ContainerWorkload> workloads = new SimpleInboundEventSource<>("swarm");
    private final SimpleInboundEventSource<SwarmClusterResource> clusters =
            new SimpleInboundEventSource<>("reachability");
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("swarm-watch").factory());

    private final ExecutorService looks = Executors.newVirtualThreadPerTaskExecutor();

    /** Watches what this directory has open. */
    public SwarmWatch(SwarmDirectory directory) {
        this.directory = directory;
    }

    /** Events of workloads. */
    public SimpleInboundEventSource<ContainerWorkload> workloads() {
        return workloads;
    }

    /** Events of SwarmClusters: one began or ceased to answer. */
    public SimpleInboundEventSource<SwarmClusterResource> clusters() {
        return clusters;
    }

    /** Begins to look. */
    public void start(Duration interval) {
        var _ = clock.scheduleWithFixedDelay(
                this::lookAtAll, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nobody waits for anybody: a Swarm that lets its look wait is left out until that ends. */
    private void lookAtAll() {
        for (var connection : directory.connections()) {
            looks.execute(() -> {
                follow(connection);
                if (connection.looking().tryLock()) {
                    looking(connection);
                }
            });
        }
    }

    /** Listens to its events from now on, if nobody does yet; what fails is tried again at the next look. */
    void follow(Connection connection) {
        if (connection.followed().compareAndSet(false, true)) {
            try {
                connection.swarm().follow(() -> lookNow(connection));
            } catch (RuntimeException failed) {
                connection.followed().set(false);
                LOG.warn("SwarmCluster {} cannot be listened to", connection.name(), failed);
            }
        }
    }

    /** Something happened there: what a look under way may have missed is seen by one more. */
    private void lookNow(Connection connection) {
        connection.looking().lock();
        looking(connection);
    }

    private void looking(Connection connection) {
        try {
            if (inUse(connection)) {
                look(connection);
            }
        } finally {
            connection.looking().unlock();
        }
    }

    /** One that was replaced stays open for a while, and is looked at no more; its specification may be a newer one. */
    private boolean inUse(Connection connection) {
        return directory.connections().stream().anyMatch(open -> open.swarm() == connection.swarm());
    }

    /** One that was away says at each look why; one that serves is asked at each look whether it is the same. */
    void look(Connection connection) {
        var swarm = connection.swarm();
        var served = swarm.serves();
        try {
            if (!served && swarm.look() instanceof Sight.Away(var _, var message)) {
                away(connection, message);
                return;
            }
            var changed = swarm.changed();
            if (swarm.serves()) {
                here(connection, served ? changed : connection.workloads());
            } else {
                away(connection, "another Swarm is there");
            }
        } catch (UncheckedIOException away) {
            away(connection, String.valueOf(away.getMessage()));
        } catch (RuntimeException failed) {
            LOG.warn("SwarmCluster {} cannot be looked at", connection.name(), failed);
        }
    }

    private void here(Connection connection, Collection<Identity> changed) {
        if (connection.told().getAndSet(Told.HERE) == Told.HERE) {
            announce(changed);
        } else {
            LOG.info("SwarmCluster {} answers", connection.name());
            announce(connection.workloads());
            clusters.propagateEvent(new ResourceID(connection.name()));
        }
    }

    private void away(Connection connection, String message) {
        if (connection.told().getAndSet(Told.AWAY) != Told.AWAY) {
            LOG.warn("SwarmCluster {} does not answer: {}", connection.name(), message);
            announce(connection.workloads());
            clusters.propagateEvent(new ResourceID(connection.name()));
        }
    }

    private void announce(Collection<Identity> changed) {
        changed.forEach(workload -> workloads.propagateEvent(new ResourceID(workload.name(), workload.namespace())));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        looks.shutdownNow();
    }
}
