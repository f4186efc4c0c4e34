package dev.catamaran.operator.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.MDC;

/** Does several things at a time, each on a virtual thread with the caller's logging context. */
final class Parallel {
    private Parallel() {}

    /** The results in the order of the tasks; a task that throws makes this throw after all have ended. */
    static <T> List<T> all(List<? extends Callable<T>> tasks) {
        if (tasks.size() == 1) {
            return List.of(call(tasks.getFirst()));
        }
        var context = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var task : tasks) {
                running.add(threads.submit(() -> {
                    MDC.setContextMap(context);
                    return task.call();
                }));
            }
            return running.stream().map(Parallel::join).toList();
        }
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static <T> T join(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reconciling", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
