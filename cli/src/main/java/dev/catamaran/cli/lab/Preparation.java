package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.model.Workload;
import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import dev.catamaran.playground.machine.Need;
import dev.catamaran.playground.machine.Preflight;
import dev.catamaran.playground.machine.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Looks whether this machine can run the playground and, only when it was told to, installs what is missing. */
public final class Preparation {
    private final Console console;
    private final Supplier<List<Need>> look;
    private final Runnable installation;

    Preparation(Console console, Supplier<List<Need>> look, Runnable installation) {
        this.console = console;
        this.look = look;
        this.installation = installation;
    }

    /** For these workloads behind these doors. */
    public static Preparation of(Console console, List<Workload> workloads, Doors doors) {
        var images = images(workloads);
        return new Preparation(console, () -> Preflight.check(images, doors.ports()), () -> install(console, images));
    }

    /** Those of the clusters, and the shop's where a workload runs it. */
    static List<Image> images(List<Workload> workloads) {
        var images = new ArrayList<>(List.of(Image.KUBERNETES, Image.SWARM_NEWEST));
        if (workloads.stream()
                .anyMatch(workload -> workload.spec().basics().image().text().equals(Image.SHOP_NAME))) {
            images.add(Image.SHOP);
        }
        return List.copyOf(images);
    }

    /**
     * Prints what is there; what is missing is told with the command that mends it, and nothing is done unasked.
     *
     * @param install whether the user wants it installed
     */
    public void run(boolean install) {
        var needs = look.get();
        if (install && !needs.stream().allMatch(Need::ok)) {
            installation.run();
            needs = look.get();
        }
        var there = needs.stream().filter(Need::ok).map(Need::toString).toList();
        if (!there.isEmpty()) {
            console.say("Needs: " + String.join(" · ", there));
        }
        var missing = needs.stream().filter(need -> !need.ok()).toList();
        if (!missing.isEmpty()) {
            throw Failure.refused(told(missing, install));
        }
    }

    private static List<String> told(List<Need> missing, boolean installed) {
        var lines = new ArrayList<String>();
        missing.forEach(need -> lines.add("%s: %s. Mend it: %s".formatted(need.name(), need.have(), need.fix())));
        lines.add(
                installed
                        ? "--install did what it can; this is left"
                        : "nothing was done. ./catamaran playground --install installs and builds what is missing"
                                + " (Debian and Ubuntu, as root)");
        lines.add("meanwhile: ./catamaran compare examples/shop needs nothing of this");
        return lines;
    }

    private static void install(Console console, Collection<Image> images) {
        if (!Engine.answers() || !Scripts.canRun()) {
            Scripts.find().ifPresent(scripts -> Scripts.install(scripts.installEngine(), console::say));
        }
        if (Engine.answers() && Scripts.canRun()) {
            var found = Images.find();
            var missing = found.missing(images);
            if (!missing.isEmpty()) {
                found.installCommand(missing).ifPresent(command -> Scripts.install(command, console::say));
            }
        }
    }
}
