package dev.catamaran.cli.lab;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.live.Beside;
import dev.catamaran.cli.live.Known;
import dev.catamaran.cli.live.Kubernetes;
import dev.catamaran.cli.live.KubernetesAddress;
import dev.catamaran.compare.Live;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.CatamaranOperator;
import dev.catamaran.operator.OperatorOptions;
import dev.catamaran.operator.main.EngineSwarms;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.KubernetesSettings;
import dev.catamaran.playground.Progress;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Both clusters with an operator between them, for as long as this process lives. */
public final class Lab implements AutoCloseable {
    private static final AtomicBoolean LEAVING = new AtomicBoolean();

    private final Console console;
    private final LabFolder folder;
    private final Progress progress;
    private final KubernetesCluster kubernetes;
    private final SwarmNodes swarm;
    private final KubernetesClient client;
    private final List<CatamaranOperator> running = new ArrayList<>();

    private Lab(Console console, LabFolder folder, Progress progress, KubernetesCluster kubernetes, SwarmNodes swarm) {
        this.console = console;
        this.folder = folder;
        this.progress = progress;
        this.kubernetes = kubernetes;
        this.swarm = swarm;
        folder.write(kubernetes, swarm);
        this.client = new KubernetesAddress(folder.kubeconfig(), "").open();
    }

    /** Starts both clusters, at the same time; they go when the process ends, however it ends. */
    public static Lab start(Console console, Doors doors, LabFolder folder) {
        folder.create();
        leaveQuietly(console, folder);
        var progress = Progress.lines(console::say);
        var kubernetes = KubernetesSettings.plain();
        var swarm = SwarmSettings.quorum(Generation.NEWEST);
        for (var door : doors.doors()) {
            for (var port : door.kubernetes().stream().toList()) {
                kubernetes = kubernetes.withHostPort(port, door.published());
            }
            swarm = swarm.withHostPort(door.swarm(), door.published());
        }
        Clusters.startBoth(kubernetes, swarm, progress);
        var lab = new Lab(console, folder, progress, Clusters.kubernetes(kubernetes), Clusters.swarm(swarm));
        console.say("Kubernetes %s · Engine %s, API %s, routing mesh %s"
                .formatted(
                        lab.kubernetes.version(),
                        lab.swarm.version(),
                        lab.swarm.apiVersion(),
                        lab.swarm.routingMesh().name().toLowerCase(java.util.Locale.ROOT)));
        return lab;
    }

    /** Whether the process is ending: the clusters go away under whatever is at work, and that is no failure. */
    public static boolean leaving() {
        return LEAVING.get();
    }

    /** Both the clusters' and the containers' own hooks remove containers at the end: who comes second finds none. */
    private static void leaveQuietly(Console console, LabFolder folder) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!LEAVING.get()) {
                console.say("playground: in the background: " + failure);
            }
        });
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            LEAVING.set(true);
            console.say("taking it down");
            folder.clear();
        }));
    }

    /** Puts the definitions, the way to the Swarm and the operator there. */
    public void install(List<String> namespaces) {
        var installation = new Installation(client);
        progress.run("Operator in this process, log " + LabFolder.shown(folder.log()), "started", () -> {
            installation.definitions();
            installation.namespaces(namespaces);
            installation.namespaces(List.of(Installation.SYSTEM));
            installation.swarm(swarm, namespaces);
            running.add(CatamaranOperator.start(
                    client, OperatorOptions.embedded(Installation.SYSTEM).with(new EngineSwarms())));
            return true;
        });
    }

    /** Puts the workloads' images, where this machine's engine holds them, into both clusters, and then the workloads. */
    public void apply(List<WorkloadFile> workloads) {
        workloads.stream()
                .map(file -> file.workload().spec().basics().image().text())
                .distinct()
                .forEach(this::load);
        var installation = new Installation(client);
        workloads.forEach(installation::workload);
    }

    private void load(String image) {
        if (image.equals(Image.SHOP_NAME)) {
            Images.find().tag(Image.SHOP, image);
        }
        if (!Images.holds(image)) {
            console.say("%s is not in this machine's engine: the clusters will pull it".formatted(image));
            return;
        }
        progress.run("Image " + image + " into both", "loaded", () -> {
            kubernetes.load(image);
            swarm.load(image);
            return image;
        });
    }

    /** A workload as the cluster knows it. */
    public Known known(Identity identity) {
        return new Kubernetes(client)
                .find(identity.namespace(), identity.name())
                .map(Known::of)
                .orElse(Known.missing(identity));
    }

    /** What both hulls run of these workloads. */
    public List<Live> compare(List<WorkloadFile> workloads) {
        try (var beside = new Beside(client, Installation.SYSTEM)) {
            return workloads.stream()
                    .map(file -> file.workload().identity())
                    .map(identity -> beside.of(identity.namespace(), identity.name()))
                    .toList();
        }
    }

    /** The first manager's address. */
    public String engine() {
        return swarm.endpoints().getFirst().toString();
    }

    /** Takes everything down. */
    @Override
    public void close() {
        for (var operator : running) {
            operator.close();
        }
        client.close();
        Clusters.closeAll();
        folder.clear();
    }
}
