package dev.catamaran.inside;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.inside.seat.Instance;
import dev.catamaran.inside.seat.KubernetesSeat;
import dev.catamaran.inside.seat.SwarmSeat;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How replicas replace one another when the workload changes. One rollout is watched and told by several rows. */
final class RolloutRows {
    private static final int REPLICAS = 4;
    /** Less than the pause between batches, more than the starts of one batch lie apart on a busy machine. */
    private static final Duration BATCH = Duration.ofSeconds(6);

    private static final ConcurrentMap<Inside, Rollout> ROLLOUTS = new ConcurrentHashMap<>();

    private RolloutRows() {}

    /**
     * A rollout that is over.
     *
     * @param starts of the new replicas, in their order
     * @param firstEnd when the first of the old ones was told to go, or was gone
     */
    private record Rollout(List<Instant> starts, Instant firstEnd) {
        Duration after(int index) {
            return Duration.between(starts.getFirst(), starts.get(index));
        }
    }

    static List<Row> all() {
        return List.of(
                rolling("order", "a new one runs before an old one goes", RolloutRows::order),
                rolling("parallelism", "2 at a time", RolloutRows::atATime).kubernetes("2 at a time"),
                rolling("delay", "the next 10 s later", RolloutRows::pause).kubernetes("the next 10 s later"),
                row("failing", "failureAction", "goes back", RolloutRows::failed)
                        .kubernetes("stalls"));
    }

    private static Row rolling(String field, String asked, Function<Rollout, String> told) {
        return row("rolling", field, asked, inside -> told.apply(rollout(inside)));
    }

    private static Row row(String workload, String field, String asked, Function<Inside, String> look) {
        return Row.of(workload, "update." + field, asked, look);
    }

    private static String order(Rollout rollout) {
        return rollout.starts().getFirst().isAfter(rollout.firstEnd())
                ? "an old one goes before a new one runs"
                : "a new one runs before an old one goes";
    }

    private static String atATime(Rollout rollout) {
        var batch = rollout.starts().stream()
                .filter(start ->
                        Duration.between(rollout.starts().getFirst(), start).compareTo(BATCH) < 0)
                .count();
        return batch + " at a time";
    }

    /** The kubelet tells whole seconds. */
    private static String pause(Rollout rollout) {
        var pause = rollout.after(2).toSeconds();
        return pause >= 9 && pause < 25 ? "the next 10 s later" : "the next " + pause + " s later";
    }

    private static Rollout rollout(Inside inside) {
        return ROLLOUTS.computeIfAbsent(inside, RolloutRows::roll);
    }

    private static Rollout roll(Inside inside) {
        var old = inside.replicas("4 replicas", all -> running(all) == REPLICAS).stream()
                .map(Instance::id)
                .collect(Collectors.toSet());
        change(inside, spec -> spec.putObject("labels").put("course", "south"));
        Map<String, Instance> seen = new LinkedHashMap<>();
        inside.replicas("4 others", all -> {
            all.forEach(one -> seen.put(one.id(), one));
            return running(fresh(all, old)) == REPLICAS && running(all) == REPLICAS;
        });
        var starts = fresh(List.copyOf(seen.values()), old).stream()
                .filter(Instance::running)
                .map(Instance::since)
                .sorted()
                .toList();
        var ends = seen.values().stream()
                .filter(one -> old.contains(one.id()))
                .flatMap(one -> one.ended().stream())
                .sorted()
                .toList();
        return new Rollout(starts, ends.getFirst());
    }

    private static List<Instance> fresh(List<Instance> all, Set<String> old) {
        return all.stream()
                .filter(one -> !one.id().isEmpty() && !old.contains(one.id()))
                .toList();
    }

    private static long running(List<Instance> all) {
        return all.stream().filter(Instance::running).count();
    }

    private static void change(Inside inside, Consumer<ObjectNode> edit) {
        var seat = inside.seat();
        ObjectNode spec = seat.specification(inside.workload()).deepCopy();
        edit.accept(spec);
        seat.start(inside.workload(), spec);
    }

    /** The new form ends with an error at once. */
    private static String failed(Inside inside) {
        inside.running();
        change(inside, spec -> {
            var exit = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", "WITNESS_EXIT")
                    .put("value", "3");
            spec.putArray("env").add(exit);
        });
        return switch (inside.seat()) {
            case SwarmSeat swarm -> {
                inside.replicas(
                        "the end of the rollout",
                        _ -> swarm.rollout(inside.workload()).matches("rollback_.*|paused"));
                yield swarm.rollout(inside.workload()).startsWith("rollback_") ? "goes back" : "stalls";
            }
            case KubernetesSeat _ -> {
                inside.replicas("a new replica that fails", all -> all.stream().anyMatch(one -> one.restarts() > 1));
                yield "stalls";
            }
        };
    }
}
