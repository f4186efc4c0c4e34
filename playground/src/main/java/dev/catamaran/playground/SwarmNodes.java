package dev.catamaran.playground;

import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Images;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.testcontainers.containers.Network;

/** A real Swarm: one or several managers, each a Docker engine in a container, on a network of their own. */
public final class SwarmNodes implements AutoCloseable {
    private static final Duration QUORUM_LIMIT = Duration.ofMinutes(1);

    private final Network network;
    private final List<SwarmNode> nodes;

    private SwarmNodes(Network network, List<SwarmNode> nodes) {
        this.network = network;
        this.nodes = nodes;
    }

    /** Starts the first node and then the others at the same time, joins them, and waits until all are ready managers. */
    public static SwarmNodes start(Images images, SwarmSettings settings) {
        Engine.require();
        var image = settings.generation().image();
        images.require(List.of(image));
        var network = Network.newNetwork();
        var nodes = IntStream.rangeClosed(1, settings.managers())
                .mapToObj(number ->
                        SwarmNode.of("s" + number, images.name(image), network).expose(settings.ports()))
                .toList();
        nodes.getFirst().bind(settings.hostPorts());
        var swarm = new SwarmNodes(network, nodes);
        try {
            var first = nodes.getFirst().start();
            // One client certificate for all: the first node's authority signs for the others, too.
            inParallel(nodes.subList(1, nodes.size()), node -> node.trust(first).start());
            swarm.join();
        } catch (RuntimeException e) {
            swarm.close();
            throw e;
        }
        return swarm;
    }

    private void join() {
        var first = nodes.getFirst();
        first.docker("swarm", "init", "--advertise-addr", first.address()).text("docker swarm init");
        var token = first.docker("swarm", "join-token", "--quiet", "manager").text("docker swarm join-token");
        for (var node : nodes.subList(1, nodes.size())) {
            node.docker("swarm", "join", "--token", token, first.address() + ":2377")
                    .text("docker swarm join");
        }
        Poll.until("quorum of " + nodes.size() + " managers", QUORUM_LIMIT, () -> readyManagers() == nodes.size());
    }

    /** How many nodes the first one sees as ready managers. */
    public int readyManagers() {
        return (int) nodes.getFirst()
                .docker("node", "ls", "--format", "{{.Status}} {{.ManagerStatus}}")
                .out()
                .lines()
                .filter(line -> line.equals("Ready Leader") || line.equals("Ready Reachable"))
                .count();
    }

    /** The nodes, {@code s1} first. */
    public List<SwarmNode> nodes() {
        return nodes;
    }

    /** The node {@code s1}. */
    public SwarmNode first() {
        return nodes.getFirst();
    }

    /** Where this machine reaches the engines, in the nodes' order; all with {@link #tls()}. */
    public List<URI> endpoints() {
        return nodes.stream().map(SwarmNode::endpoint).toList();
    }

    /** What a client needs for every one of the {@link #endpoints()}. */
    public Tls tls() {
        return first().tls();
    }

    /** Puts an image of this machine's engine into every node. */
    public void load(String image) {
        var archive = Node.archive(image);
        try {
            inParallel(nodes, node -> node.load(archive));
        } finally {
            Node.delete(archive);
        }
    }

    /** The engine's version: {@code 28.5.2}. */
    public String version() {
        return serverVersion("Version");
    }

    /** The newest API version that the engine speaks: {@code 1.51}. */
    public String apiVersion() {
        return serverVersion("APIVersion");
    }

    private String serverVersion(String field) {
        return first().docker("version", "--format", "{{.Server." + field + "}}")
                .text("docker version");
    }

    /** Seen in the nodes' own network, where the engine has made its ingress network by now. */
    public RoutingMesh routingMesh() {
        return first().execute("test", "-e", "/proc/net/ip_vs").ok() ? RoutingMesh.AVAILABLE : RoutingMesh.MISSING;
    }

    private static void inParallel(List<SwarmNode> nodes, Consumer<SwarmNode> action) {
        Parallel.all(nodes.stream()
                .<Callable<String>>map(node -> () -> {
                    action.accept(node);
                    return node.name();
                })
                .toList());
    }

    /** Removes the containers, their volumes and the network. */
    @Override
    public void close() {
        try {
            inParallel(nodes, SwarmNode::close);
        } finally {
            network.close();
        }
    }
}
