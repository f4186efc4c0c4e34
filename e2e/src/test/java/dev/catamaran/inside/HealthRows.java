package dev.catamaran.inside;

import dev.catamaran.inside.seat.Instance;
import dev.catamaran.inside.seat.KubernetesSeat;
import dev.catamaran.inside.seat.SwarmSeat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Health checks: what is tested, how often, and what follows. */
final class HealthRows {
    private static final String ENDED = "ended by its check";
    private static final String RUNS = "runs on";
    private static final String SILENCE = "no request";
    private static final String[] PINGS = {"cat", "/pings/log"};
    private static final int FORGIVEN = 3;
    private static final int ROUNDS = 3;

    private HealthRows() {}

    static List<Row> all() {
        return List.of(
                row("sick", "exec.command[0]", ENDED, inside -> ended(inside, _ -> false)),
                row("paced", "shell.command", "a line per test", inside -> paced(inside, _ -> "a line per test")),
                row(
                                "paced",
                                "startInterval",
                                "about 2 s at the start",
                                inside -> paced(inside, pings -> atTheStart(inside, pings)))
                        .swarm("about 8 s at the start"),
                row(
                        "paced",
                        "interval",
                        "about 8 s",
                        inside -> paced(
                                inside, pings -> about(pings.round(FORGIVEN + 2, tests(inside)), 6.6, 12, "8 s"))),
                row("paced", "startPeriod", "3 failures forgiven", HealthRows::forgiven),
                row("hung", "timeout", "a test ends after about 9 s", HealthRows::cut),
                row("hung", "retries", "2 tests, started again in place", HealthRows::retried)
                        .swarm("2 tests, another task in its place"),
                asked("requests", "http.port", "a request", text -> text.isEmpty() ? SILENCE : "a request"),
                asked("requests", "http.path", "GET /deck?side=port", text -> line(text, "GET ")),
                asked("requests", "http.headers[X-Watch].name", "X-Watch", text -> line(text, "X-Watch")),
                asked("requests", "http.headers[X-Watch].value", "X-Watch: dog", text -> line(text, "X-Watch: ")),
                asked(
                        "tls",
                        "http.scheme",
                        "a TLS greeting",
                        text -> text.startsWith("\u0016") ? "a TLS greeting" : SILENCE),
                row("closed", "tcp.port", ENDED, inside -> ended(inside, Instance::settled))
                        .swarm(RUNS));
    }

    private static Row row(String workload, String field, String asked, Function<Inside, String> look) {
        return Row.of(workload, "healthcheck." + field, asked, look);
    }

    private static Row asked(String workload, String field, String asked, Function<String, String> told) {
        return row(workload, field, asked, inside -> told.apply(requests(inside)))
                .swarm(SILENCE);
    }

    /** What came to the port: sooner or later from a kubelet, however busy; nothing in a while from an engine. */
    private static String requests(Inside inside) {
        var nothing = switch (inside.seat()) {
            case KubernetesSeat _ -> false;
            case SwarmSeat _ -> true;
        };
        return came(
                inside,
                inside.running(
                        one -> (nothing && one.settled()) || !came(inside, one).isEmpty()));
    }

    private static String came(Inside inside, Instance instance) {
        return inside.seat().execute(instance, "cat", "/requests").out();
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.replace(" HTTP/1.1", ""))
                .map(line -> start.equals("X-Watch") ? "X-Watch" : line)
                .orElse(SILENCE);
    }

    /** Waits for an end, or for a replica of which this says that none will come. */
    private static String ended(Inside inside, Predicate<Instance> spared) {
        Predicate<List<Instance>> replaced =
                all -> all.size() > 1 || all.stream().anyMatch(one -> one.restarts() > 0);
        var all = inside.replicas(
                "an end",
                found -> replaced.test(found) || found.stream().anyMatch(one -> one.running() && spared.test(one)));
        return replaced.test(all) ? ENDED : RUNS;
    }

    /** Three failures, a success, and then rounds of the usual pace, of which Kubernetes does two at a time. */
    private static String paced(Inside inside, Function<Pings, String> told) {
        var enough = FORGIVEN + 2 + ROUNDS * tests(inside);
        return told.apply(Pings.read(inside.prints(text -> Pings.read(text).count() > enough, PINGS)));
    }

    /** Kubernetes tests readiness and liveness, each at its own time. */
    private static int tests(Inside inside) {
        return switch (inside.seat()) {
            case KubernetesSeat _ -> 2;
            case SwarmSeat _ -> 1;
        };
    }

    private static String forgiven(Inside inside) {
        return paced(
                inside,
                pings -> pings.generations() == 1
                                && inside.seat().instances("paced").size() == 1
                        ? FORGIVEN + " failures forgiven"
                        : "ended by a failure");
    }

    /** What the first two containers wrote whose tests hang, each at least two lines. */
    private static List<Pings> hung(Inside inside) {
        var text = inside.of("front")
                .prints(
                        lines -> Pings.read(lines).containers().stream()
                                        .filter(one -> one.count() > 1)
                                        .count()
                                > 1,
                        "cat",
                        "/shared/hung");
        return Pings.read(text).containers();
    }

    /**
     * An engine tells of each test when it began and ended. The kubelet does not: it begins one as soon as the one before it
     * has ended, and in the second container, for the first one's process may begin late on a machine that is busy with all
     * the others.
     */
    private static String cut(Inside inside) {
        var containers = hung(inside);
        var lengths = switch (inside.seat()) {
            case KubernetesSeat _ -> List.of(containers.get(1).gap(1));
            case SwarmSeat swarm ->
                swarm.instances("hung").stream()
                        .flatMap(instance -> swarm.failedTests(instance).stream())
                        .toList();
        };
        var cut = !lengths.isEmpty() && lengths.stream().allMatch(length -> length > 6.5 && length < 14);
        return cut ? "a test ends after about 9 s" : "tests end after " + lengths + " s";
    }

    private static String retried(Inside inside) {
        var tests = hung(inside).getFirst().count();
        var all = inside.seat().instances("hung");
        return tests + " tests, "
                + (all.size() == 1 && all.getFirst().restarts() > 0
                        ? "started again in place"
                        : "another task in its place");
    }

    /**
     * A busy machine adds to what an engine counts from a test's end, so that the shortest pause is the true one; the
     * kubelet's clock ticks on, so that a late test is followed by an early one, and the middle one is.
     */
    private static String atTheStart(Inside inside, Pings pings) {
        var pauses = IntStream.rangeClosed(1, FORGIVEN)
                .mapToDouble(pings::gap)
                .sorted()
                .toArray();
        var pause = switch (inside.seat()) {
            case KubernetesSeat _ -> pauses[FORGIVEN / 2];
            case SwarmSeat _ -> pauses[0];
        };
        return pause < 5 ? about(pause, 1.2, 5, "2 s at the start") : about(pause, 6.6, 12, "8 s at the start");
    }

    private static String about(double seconds, double least, double most, String told) {
        return seconds >= least && seconds <= most
                ? "about " + told
                : "about " + Math.round(seconds) + " s" + told.substring(told.indexOf('s') + 1);
    }
}
