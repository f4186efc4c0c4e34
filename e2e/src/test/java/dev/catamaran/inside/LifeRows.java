package dev.catamaran.inside;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.inside.seat.Instance;
import dev.catamaran.inside.seat.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** How containers end and start again. */
final class LifeRows {
    private static final ConcurrentMap<Inside, Ending> ENDINGS = new ConcurrentHashMap<>();

    private LifeRows() {}

    /** How a container ended: the first signal that it heard, and how long it lived after it. */
    private record Ending(int signal, double seconds) {}

    static List<Row> all() {
        return List.of(
                row("limited", "restart.delay", "the second start after 20 s", LifeRows::delay)
                        .kubernetes("the second start before 20 s"),
                row("finished", "restart.condition", "not started again after status 0", LifeRows::finished)
                        .kubernetes("started again after status 0"),
                row("limited", "restart.maxAttempts", "2 starts", LifeRows::attempts)
                        .kubernetes("more than 2 starts"),
                row("windowed", "restart.window", "goes on only where earlier attempts are too old", LifeRows::window)
                        .kubernetes("goes on wherever"),
                row(
                                "stopper",
                                "stop.signal",
                                "signal 2",
                                inside -> "signal " + ending(inside).signal())
                        .kubernetes("signal 2"),
                row(
                                "bare",
                                "stop.signal",
                                "signal 2",
                                inside -> "signal " + ending(inside).signal())
                        .kubernetes("signal 15"),
                row("stopper", "stop.gracePeriod", "killed after 5 s", inside -> killed(inside, 5)),
                row("bare", "stop.gracePeriod", "killed after 4.5 s", inside -> killed(inside, 5))
                        .kubernetes("killed after 5 s")
                        .swarm("killed after 5 s"));
    }

    private static Row row(String workload, String path, String asked, Function<Inside, String> look) {
        return Row.of(workload, path, asked, look);
    }

    private static int starts(List<Instance> all) {
        return all.stream()
                .mapToInt(one -> started(one) ? 1 + one.restarts() : 0)
                .sum();
    }

    private static boolean started(Instance instance) {
        return !instance.id().isEmpty();
    }

    /** The orchestrator decides about another task in the moment in which it gives the old one up. */
    private static boolean over(List<Instance> all) {
        return !all.isEmpty()
                && all.stream()
                        .allMatch(one -> one.raw().path("DesiredState").asText().equals("shutdown"));
    }

    /** Each start leaves a line in a volume that {@code front} has too: what comes after the second does not count. */
    private static String delay(Inside inside) {
        var starts =
                Pings.read(inside.of("front").prints(text -> Pings.read(text).count() > 1, "cat", "/shared/limited"));
        return starts.gap(1) >= 20 ? "the second start after 20 s" : "the second start before 20 s";
    }

    private static String finished(Inside inside) {
        var all = inside.replicas("an end", found -> over(found) || starts(found) > 1);
        return starts(all) > 1 ? "started again after status 0" : "not started again after status 0";
    }

    private static String attempts(Inside inside) {
        var all = inside.replicas("2 starts", found -> over(found) || starts(found) > 2);
        return starts(all) > 2 ? "more than 2 starts" : starts(all) + " starts";
    }

    /** An engine forgets old tasks where attempts are counted, so that they are remembered here. */
    private static String window(Inside inside) {
        var containers = new TreeSet<String>();
        inside.replicas("a third start", found -> {
            found.stream().filter(LifeRows::started).map(Instance::id).forEach(containers::add);
            return containers.size() > 2 || starts(found) > 2;
        });
        return attempts(inside.of("limited")).equals("2 starts")
                ? "goes on only where earlier attempts are too old"
                : "goes on wherever";
    }

    private static Ending ending(Inside inside) {
        return ENDINGS.computeIfAbsent(inside, LifeRows::end);
    }

    /** Follows the log until the container is gone; the witness writes the signal, and then ten lines a second. */
    private static Ending end(Inside inside) {
        var seat = inside.seat();
        var instance = inside.running();
        inside.reaches("localhost:8080");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var log = CompletableFuture.supplyAsync(() -> seat.log(instance, true), threads);
            seat.stop(seat.workload(inside.workload()));
            return ending(log.join());
        }
    }

    private static Ending ending(String log) {
        var lines = log.lines()
                .filter(line -> line.contains("\"event\":\"signal\"") || line.contains("\"event\":\"stopping\""))
                .map(Seat::json)
                .toList();
        var signal = lines.getFirst();
        var lived = Duration.between(time(signal), time(lines.getLast()));
        return new Ending(signal.at("/data/number").asInt(), lived.toMillis() / 1000.0);
    }

    private static Instant time(JsonNode line) {
        return Instant.parse(line.path("time").asText());
    }

    private static String killed(Inside inside, int seconds) {
        var lived = ending(inside).seconds();
        return lived > seconds - 0.4 && lived < seconds + 2.5
                ? "killed after " + seconds + " s"
                : "killed after " + lived + " s";
    }
}
