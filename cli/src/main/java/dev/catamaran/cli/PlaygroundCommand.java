package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.lab.Doors;
import dev.catamaran.cli.lab.Lab;
import dev.catamaran.cli.lab.LabFolder;
import dev.catamaran.cli.lab.Preparation;
import dev.catamaran.cli.lab.Show;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Both orchestrators on this machine, with workloads on both. */
@Command(
        header = "Runs a real Kubernetes and a real Swarm in containers, the operator, and workloads on both.",
        footer = {
            "Examples:",
            "  ./catamaran playground               examples/shop on both, until Ctrl-C takes all of it down",
            "  ./catamaran playground --install     installs and builds what is missing first (Debian, Ubuntu; as root)",
            "  ./catamaran playground --once        ends by itself; exit 0 only if both became ready",
            "  ./catamaran playground web.yaml      your own workloads",
        })
final class PlaygroundCommand extends Verb {
    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "Workloads. Absent: examples/shop.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--install", description = "Install and build what is missing.")
    private boolean install;

    @Option(names = "--once", description = "End when the comparison is shown.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        var shop = Path.of(System.getProperty("catamaran.home", ""), "examples", "shop");
        var files = workloads(sources.isEmpty() ? List.of(LabFolder.shown(shop)) : sources);
        var folder = LabFolder.here();
        System.setProperty(Main.LOGGING, "logback-playground.xml");
        System.setProperty("catamaran.log", folder.log().toString());
        var workloads = files.stream().map(WorkloadFile::workload).toList();
        var doors = Doors.of(workloads);
        var began = System.nanoTime();
        Preparation.of(console(), workloads, doors).run(install);
        try (var lab = Lab.start(console(), doors, folder)) {
            lab.install(workloads.stream()
                    .map(workload -> workload.identity().namespace())
                    .distinct()
                    .sorted()
                    .toList());
            lab.apply(files);
            var ready = new Show(console(), lab, folder, doors).of(files, began, !once);
            if (!once) {
                console().say("Ctrl-C takes all of it down.");
                forever();
            }
            return ready ? Exit.OK : Exit.FAILED;
        } catch (RuntimeException e) {
            if (Lab.leaving()) {
                forever();
            }
            throw e;
        }
    }

    /** Until the process ends. */
    private static void forever() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
