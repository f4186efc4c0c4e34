package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.live.Known;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Waits until workloads are ready on both hulls, and tells what changes meanwhile. */
final class Awaiting {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Console console;
    private final Kubernetes kubernetes;
    private final Map<String, String> told = new TreeMap<>();

    Awaiting(Console console, Kubernetes kubernetes) {
        this.console = console;
        this.kubernetes = kubernetes;
    }

    /** Those that are not ready when the time is over; empty when all are. */
    List<Known> until(List<Identity> workloads, Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        var waiting = look(workloads);
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
            waiting = look(workloads);
        }
        return waiting;
    }

    private List<Known> look(List<Identity> workloads) {
        var waiting = new ArrayList<Known>();
        for (var workload : workloads) {
            kubernetes
                    .find(workload.namespace(), workload.name())
                    .map(Known::of)
                    .ifPresent(known -> {
                        tell(known);
                        if (!known.ready()) {
                            waiting.add(known);
                        }
                    });
        }
        return List.copyOf(waiting);
    }

    private void tell(Known known) {
        var line = "  %-8s kubernetes %-6s swarm %s"
                .formatted(known.name(), known.replicas(HullName.Kubernetes), known.replicas(HullName.Swarm));
        if (!line.equals(told.put(known.name(), line))) {
            console.say(line);
        }
    }
}
