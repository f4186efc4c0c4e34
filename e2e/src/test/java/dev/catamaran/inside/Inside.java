package dev.catamaran.inside;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.catamaran.inside.seat.Instance;
import dev.catamaran.inside.seat.Seat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One workload on one orchestrator, seen from inside its containers. Every look waits for what it looks at. */
record Inside(Seat seat, String workload) {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final Map<Inside, JsonNode> REPORTS = new ConcurrentHashMap<>();

    /** Another workload at the same place. */
    Inside of(String other) {
        return new Inside(seat, other);
    }

    /** A running replica. */
    Instance running() {
        return running(_ -> true);
    }

    /** A running replica of which this holds. */
    Instance running(Predicate<Instance> condition) {
        return sought(
                        workload + " to run",
                        () -> seat.instances(workload).stream()
                                .filter(Instance::running)
                                .filter(condition)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** All replicas, once this holds of them. */
    List<Instance> replicas(String what, Predicate<List<Instance>> condition) {
        return sought(workload + ": " + what, () -> seat.instances(workload), condition);
    }

    /** What keeps a replica from running, once it is one of these. */
    boolean troubled(String... words) {
        return !replicas("trouble", all -> all.stream().anyMatch(one -> one.running() || says(one, words))).stream()
                .noneMatch(one -> says(one, words));
    }

    private static boolean says(Instance instance, String... words) {
        return List.of(words).stream().anyMatch(instance.trouble()::contains);
    }

    /** All that the witness sees; asked once, for nothing of it changes. */
    JsonNode report() {
        return REPORTS.computeIfAbsent(this, Inside::reported);
    }

    private JsonNode reported() {
        return Seat.json(read(running(), "http://localhost:8080/"));
    }

    /** A file or folder as the witness sees it. */
    JsonNode file(String path) {
        var query = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return Seat.json(read(running(), "http://localhost:8080/file?path=" + query));
    }

    /** What the container has mounted at the path; missing when nothing is. */
    JsonNode mount(String path) {
        for (var mount : report().path("mounts")) {
            if (mount.path("target").asText().equals(path)) {
                return mount;
            }
        }
        return MissingNode.getInstance();
    }

    /** Whether somebody answers to the container at the address, at once or soon. */
    boolean reaches(String address) {
        read(running(), "http://" + address + "/healthz");
        return true;
    }

    /** Whether somebody answers now. */
    boolean reachesNow(String address) {
        return seat.execute(running(), "/witness", "check", "tcp", address).ok();
    }

    /** What a command in a running replica prints, once it succeeds and prints what is sought. */
    String prints(Predicate<String> condition, String... command) {
        return sought(
                String.join(" ", command),
                () -> {
                    var output = seat.execute(running(), command);
                    return output.ok() ? output.out() : "";
                },
                condition);
    }

    private String read(Instance instance, String url) {
        return sought(
                url,
                () -> {
                    var output = seat.execute(instance, "/witness", "get", url);
                    return output.ok() ? output.out() : "";
                },
                text -> !text.isEmpty());
    }

    private static <T> T sought(String what, Callable<T> look, Predicate<T> condition) {
        return await(what)
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(PACE)
                .ignoreExceptions()
                .until(look, condition);
    }
}
