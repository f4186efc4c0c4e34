package dev.catamaran.inside;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.inside.seat.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What runs, how it is called and what it may use. */
final class ProcessRows {
    private static final String WHO = "strict";
    private static final String OWN_COPY = "started from the node's own copy";

    private ProcessRows() {}

    static List<Row> all() {
        return List.of(
                row("replicas", "2 that run", ProcessRows::replicas),
                row(
                        "image",
                        "the witness",
                        inside -> "the " + inside.report().path("init").asText()),
                row("imagePullPolicy", OWN_COPY, ProcessRows::pulled).swarm(OWN_COPY),
                Row.of("asking", "imagePullPolicy", "not started: no registry answers", ProcessRows::pulled)
                        .swarm(OWN_COPY),
                row("command[0]", "/witness http", inside -> arguments(inside, 0, 2)),
                row("args[0]", "--port 8080 $(HOME) {{.Node.Hostname}} $$", inside -> arguments(inside, 2, 7)),
                row("workingDir", "/etc/inside", inside -> text(inside, "/workingDir")),
                row(
                        "env[EMPTY].name",
                        "present",
                        inside -> inside.report().path("env").has("EMPTY") ? "present" : "absent"),
                row("env[LITERAL].value", "$(HOME) {{.Node.Hostname}} $$", inside -> text(inside, "/env/LITERAL")),
                row("resources.limits.cpu", "250 m", inside -> text(inside, "/cgroup/cpuMillis") + " m"),
                row(
                        "resources.limits.memory",
                        "67108864 bytes",
                        inside -> text(inside, "/cgroup/memoryBytes") + " bytes"),
                row("resources.limits.pids", "77 processes", ProcessRows::processes)
                        .kubernetes("the node's number"),
                kept("processor", "cpu"),
                kept("memory", "memory"),
                row(
                        "labels[deck]",
                        "upper",
                        inside -> inside.seat()
                                .labels(inside.running())
                                .path("deck")
                                .asText()),
                row("annotations[harbour]", "an annotation", ProcessRows::annotation)
                        .swarm("a label"));
    }

    private static Row row(String path, String asked, Function<Inside, String> look) {
        return Row.of(WHO, path, asked, look);
    }

    private static Row kept(String workload, String what) {
        return Row.of(
                workload,
                "resources.reservations." + what,
                "waits for a node with so much",
                inside -> inside.troubled("Insufficient " + what, "insufficient resources")
                        ? "waits for a node with so much"
                        : "started");
    }

    private static String replicas(Inside inside) {
        var running = inside.replicas(
                "2 that run", all -> all.stream().filter(Instance::running).count() == 2);
        return running.stream()
                        .filter(Instance::running)
                        .map(Instance::id)
                        .distinct()
                        .count() + " that run";
    }

    private static String pulled(Inside inside) {
        return inside.troubled("ErrImagePull", "ImagePullBackOff", "No such image")
                ? "not started: no registry answers"
                : OWN_COPY;
    }

    private static String arguments(Inside inside, int from, int to) {
        var all = new ArrayList<String>();
        inside.report().path("argv").forEach(argument -> all.add(argument.asText()));
        return all.subList(from, Math.min(to, all.size())).stream().collect(Collectors.joining(" "));
    }

    private static String processes(Inside inside) {
        var limit = inside.report().at("/cgroup/pids").asLong();
        return limit == 77 ? "77 processes" : "the node's number";
    }

    private static String annotation(Inside inside) {
        var instance = inside.running();
        return holds(inside.seat().annotations(instance))
                ? "an annotation"
                : holds(inside.seat().labels(instance)) ? "a label" : "nothing";
    }

    private static boolean holds(JsonNode marks) {
        return marks.path("harbour").asText().equals("the old one, at night");
    }

    private static String text(Inside inside, String pointer) {
        return inside.report().at(pointer).asText();
    }
}
