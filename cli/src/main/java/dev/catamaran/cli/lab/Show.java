package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.live.Known;
import dev.catamaran.compare.LiveText;
import dev.catamaran.playground.machine.Engine;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for the workloads, shows them beside each other, and says what to try next. */
public final class Show {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Console console;
    private final Lab lab;
    private final LabFolder folder;
    private final Doors doors;

    /** For a lab whose workloads are applied. */
    public Show(Console console, Lab lab, LabFolder folder, Doors doors) {
        this.console = console;
        this.lab = lab;
        this.folder = folder;
        this.doors = doors;
    }

    /**
     * Shows them.
     *
     * @param began when the verb began, by {@link System#nanoTime}
     * @param stays whether it goes on running, so that there is something to try
     * @return whether all became ready on both hulls
     */
    public boolean of(List<WorkloadFile> files, long began, boolean stays) throws InterruptedException {
        var identities = files.stream().map(file -> file.workload().identity()).toList();
        var waiting = new Awaiting(console, lab::known).until(identities, LIMIT);
        var took = Duration.ofNanos(System.nanoTime() - began);
        console.say("Your kubeconfig and Docker contexts are untouched.  %d min %02d s"
                .formatted(took.toMinutes(), took.toSecondsPart()));
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(new LiveText(console.width(), console.colour()).lines(lab.compare(files)));
        lines.addAll(reached());
        if (stays) {
            lines.add("");
            lines.addAll(next(files));
        }
        console.print(lines);
        waiting.forEach(this::late);
        return waiting.isEmpty();
    }

    private List<String> reached() throws InterruptedException {
        var lines = new ArrayList<String>();
        for (var door : doors.doors()) {
            lines.add("");
            for (var port : door.kubernetes().stream().toList()) {
                lines.add(reached(door.workload() + " on Kubernetes", Engine.published(port)));
            }
            lines.add(reached(door.workload() + " on Swarm     ", Engine.published(door.swarm())));
        }
        return lines;
    }

    private static String reached(String what, URI address) throws InterruptedException {
        return "%s  %s  %s".formatted(what, address, Visit.of(address));
    }

    private List<String> next(List<WorkloadFile> files) {
        var first = files.getLast().workload().identity();
        var kubeconfig = LabFolder.shown(folder.kubeconfig());
        return List.of(
                "Try, while this runs:",
                "  ./catamaran status -A --kubeconfig " + kubeconfig,
                "  ./catamaran compare %s -n %s --kubeconfig %s".formatted(first.name(), first.namespace(), kubeconfig),
                "  KUBECONFIG=%s kubectl -n %s scale cwl/%s --replicas 2"
                        .formatted(kubeconfig, first.namespace(), first.name()),
                "  DOCKER_HOST=%s DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH=%s docker service ls"
                        .formatted(lab.engine(), LabFolder.shown(folder.certificates())));
    }

    private void late(Known known) {
        if (known.status("Ready").isEmpty()) {
            console.say("%s is not ready: nothing is known of it".formatted(known.name()));
        }
        for (var type : List.of("KubernetesReady", "SwarmReady", "Stalled")) {
            known.condition(type)
                    .filter(condition -> condition.path("status").asText().equals("True") == type.equals("Stalled"))
                    .ifPresent(condition -> console.say("%s is not ready: %s: %s"
                            .formatted(
                                    known.name(),
                                    condition.path("reason").asText(),
                                    condition.path("message").asText())));
        }
    }
}
