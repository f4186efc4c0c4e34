package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.live.Known;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Waits until workloads are ready on both hulls, and tells what changes meanwhile. */
final class Awaiting {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Console console;
    private final Function<Identity, Known> looks;
    private final Map<String, String> told = new TreeMap<>();

    /** Looks with this function, which says {@link Known#missing} of what it does not find. */
    Awaiting(Console console, Function<Identity, Known> looks) {
        this.console = console;
        this.looks = looks;
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
        var seen = workloads.stream().map(looks).toList();
        seen.forEach(this::tell);
        return seen.stream().filter(known -> !known.ready()).toList();
    }

    private void tell(Known known) {
        var line = "  %-8s kubernetes %-6s swarm %s"
                .formatted(known.name(), known.replicas(HullName.Kubernetes), known.replicas(HullName.Swarm));
        if (!line.equals(told.put(known.name(), line))) {
            console.say(line);
        }
    }
}
