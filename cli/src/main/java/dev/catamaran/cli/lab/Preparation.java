package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import dev.catamaran.playground.machine.Need;
import dev.catamaran.playground.machine.Preflight;
import dev.catamaran.playground.machine.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Looks whether this machine can run the playground and, only when it was told to, installs what is missing. */
public final class Preparation {
    private Preparation() {}

    /**
     * Prints what is there; what is missing is told with the command that mends it, and nothing is done unasked.
     *
     * @param install whether the user wants it installed
     */
    public static void run(Console console, Collection<Image> images, Collection<Integer> ports, boolean install) {
        var needs = Preflight.check(images, ports);
        if (install && !needs.stream().allMatch(Need::ok)) {
            install(console, images);
            needs = Preflight.check(images, ports);
        }
        console.say(
                "Needs: " + needs.stream().filter(Need::ok).map(Need::toString).collect(Collectors.joining(" · ")));
        var missing = needs.stream().filter(need -> !need.ok()).toList();
        if (!missing.isEmpty()) {
            throw Failure.refused(told(missing));
        }
    }

    private static List<String> told(List<Need> missing) {
        var lines = new ArrayList<String>();
        missing.forEach(need -> lines.add("%s: %s. Mend it: %s".formatted(need.name(), need.have(), need.fix())));
        lines.add("nothing was done. ./catamaran playground --install installs and builds what is missing (Debian and"
                + " Ubuntu, as root)");
        lines.add("meanwhile: ./catamaran compare examples/shop needs nothing of this");
        return lines;
    }

    private static void install(Console console, Collection<Image> images) {
        if (!Engine.answers()) {
            Scripts.find().ifPresent(scripts -> Scripts.install(scripts.installEngine(), console::say));
        }
        if (Engine.answers()) {
            var found = Images.find();
            var missing = found.missing(images);
            if (!missing.isEmpty()) {
                found.installCommand(missing).ifPresent(command -> Scripts.install(command, console::say));
            }
        }
    }
}
