package dev.catamaran.operator.reconcile;

import dev.catamaran.operator.report.Share;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.MDC;

/**
 * The legs on Swarm, each on a thread of its own and at most one per workload. A pass waits a few seconds for its leg and
 * then goes on without: a Swarm that lets its calls wait holds up nothing on Kubernetes. What a leg did that came too late,
 * the next pass sees.
 */
final class SwarmLegs {
    private final Duration patience;
    private final Map<String, Future<Optional<Share>>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Waits so long for a leg. */
    SwarmLegs(Duration patience) {
        this.patience = patience;
    }

    /**
     * Starts a workload's leg, unless an earlier one is still under way.
     *
     * @return waits for what the leg comes to, or says {@code late}
     */
    Supplier<Optional<Share>> start(String uid, Callable<Optional<Share>> leg, Share late) {
        if (busy(uid)) {
            return () -> Optional.of(late);
        }
        var context = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
        var started = threads.submit(() -> {
            MDC.setContextMap(context);
            return leg.call();
        });
        underWay.put(uid, started);
        return () -> await(started, late);
    }

    /** Whether a leg of that workload is under way. */
    boolean busy(String uid) {
        var leg = underWay.get(uid);
        return leg != null && !leg.isDone();
    }

    /** Forgets a workload that is gone. */
    void forget(String uid) {
        underWay.remove(uid);
    }

    private Optional<Share> await(Future<Optional<Share>> leg, Share late) {
        try {
            return leg.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return Optional.of(late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reconciling", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** Lets what is being written end, for as long as {@code left} at most. */
    void close(Duration left) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(left.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
