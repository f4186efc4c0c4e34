package dev.catamaran.kubernetes.apply;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.MDC;

/**
 * The writes of a plan in their order: files, then what else pods need, then what makes pods, then what goes. What fails
 * holds back only what would break by it: a Deployment is not written without the files that it mounts.
 */
final class Waves {
    private final List<Runnable> files = new ArrayList<>();
    private final List<Runnable> needs = new ArrayList<>();
    private final List<Runnable> chiefs = new ArrayList<>();
    private final List<Runnable> leftovers = new ArrayList<>();

    /** Adds a write of a desired object. */
    void write(HasMetadata object, Runnable write) {
        switch (object) {
            case ConfigMap _ -> files.add(write);
            case Deployment _ -> chiefs.add(write);
            default -> needs.add(write);
        }
    }

    /** Adds a removal. */
    void remove(Runnable removal) {
        leftovers.add(removal);
    }

    /** Runs them all, each wave's at a time; throws the first failure at the end, with the others in its company. */
    void run() {
        var failures = new ArrayList<RuntimeException>(together(files));
        var mountable = failures.isEmpty();
        failures.addAll(together(needs));
        if (mountable) {
            failures.addAll(together(chiefs));
        }
        failures.addAll(together(leftovers));
        if (!failures.isEmpty()) {
            var first = failures.getFirst();
            failures.stream().skip(1).filter(other -> !other.equals(first)).forEach(first::addSuppressed);
            throw first;
        }
    }

    private static List<RuntimeException> together(List<Runnable> wave) {
        var failures = new ArrayList<RuntimeException>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            var context = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
            wave.forEach(write -> running.add(threads.submit(() -> {
                MDC.setContextMap(context);
                write.run();
            })));
            for (var write : running) {
                failure(write).ifPresent(failures::add);
            }
        }
        return failures;
    }

    private static Optional<RuntimeException> failure(Future<?> write) {
        try {
            write.get();
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while writing", interrupted);
        } catch (ExecutionException failed) {
            return Optional.of(
                    failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed));
        }
    }
}
