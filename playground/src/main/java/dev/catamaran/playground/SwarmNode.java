package dev.catamaran.playground;

import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.PlaygroundException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** One engine of a {@link SwarmNodes}, in a privileged container. */
public final class SwarmNode implements AutoCloseable {
    private static final int TLS_PORT = 2376;
    private static final String CERTIFICATES = "/certs";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final String name;
    private final GenericContainer<?> container;
    private final Node node;

    private SwarmNode(String name, GenericContainer<?> container) {
        this.name = name;
        this.container = container;
        this.node = new Node(container);
    }

    /** A node that is not started yet; the network gives it its name. */
    static SwarmNode of(String name, String image, Network network) {
        var container = new GenericContainer<>(DockerImageName.parse(image));
        container
                .withPrivilegedMode(true)
                .withNetwork(network)
                .withNetworkAliases(name)
                .withExposedPorts(TLS_PORT)
                .withEnv("DOCKER_TLS_CERTDIR", CERTIFICATES)
                .withEnv("DOCKER_TLS_SAN", subject(container.getHost()))
                .withCreateContainerCmdModifier(command -> command.withHostName(name))
                .waitingFor(Wait.forLogMessage(".*API listen on .*:" + TLS_PORT + ".*", 1)
                        .withStartupTimeout(START_LIMIT));
        return new SwarmNode(name, container);
    }

    private static String subject(String host) {
        return (host.matches("[0-9.]+") ? "IP:" : "DNS:") + host;
    }

    /** Makes ports reachable at a port that this machine picks; before the start. */
    SwarmNode expose(Collection<Integer> ports) {
        ports.forEach(container::addExposedPort);
        return this;
    }

    /** Makes ports reachable at fixed ports of this machine; before the start. */
    SwarmNode bind(Map<Integer, Integer> byHostPort) {
        container.setPortBindings(byHostPort.entrySet().stream()
                .map(port -> "%d:%d".formatted(port.getKey(), port.getValue()))
                .toList());
        return this;
    }

    /** Lets the node's certificate be signed by another node's authority; before the start. */
    SwarmNode trust(SwarmNode other) {
        for (var file : List.of("/ca/key.pem", "/ca/cert.pem")) {
            container.withCopyToContainer(Transferable.of(other.node.read(CERTIFICATES + file)), CERTIFICATES + file);
        }
        return this;
    }

    SwarmNode start() {
        Session.start(container);
        return this;
    }

    /** The host name, {@code s1} for the first. */
    public String name() {
        return name;
    }

    /** Where this machine reaches the engine: {@code tcp://localhost:PORT}, with TLS. */
    public URI endpoint() {
        return URI.create("tcp://" + container.getHost() + ":" + container.getMappedPort(TLS_PORT));
    }

    /** The address on the nodes' network. */
    public String address() {
        return container.getContainerInfo().getNetworkSettings().getNetworks().values().stream()
                .map(network -> network.getIpAddress())
                .findFirst()
                .orElseThrow(() -> new PlaygroundException("the Swarm node " + name + " has no address"));
    }

    /** The port of this machine that leads to a port of the node; one of those the cluster was started with. */
    public int port(int nodePort) {
        return container.getMappedPort(nodePort);
    }

    Tls tls() {
        return new Tls(
                node.read(CERTIFICATES + "/client/ca.pem"),
                node.read(CERTIFICATES + "/client/cert.pem"),
                node.read(CERTIFICATES + "/client/key.pem"));
    }

    /** Runs the node's own {@code docker}. */
    public Output docker(String... arguments) {
        return node.execute(
                Stream.concat(Stream.of("docker"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Runs a command in the node. */
    public Output execute(String... command) {
        return node.execute(command);
    }

    /** Copies a file, or a folder with all that is in it, from this machine to a path in the node. */
    public void copy(Path source, String target) {
        container.copyFileToContainer(MountableFile.forHostPath(source), target);
    }

    /** Stops all of the node's processes in their tracks: connections hang, as with a machine that is away. */
    public void pause() {
        Engine.client().pauseContainerCmd(container.getContainerId()).exec();
    }

    /** Lets the node go on after {@link #pause()}. */
    public void resume() {
        Engine.client().unpauseContainerCmd(container.getContainerId()).exec();
    }

    void load(Path archive) {
        node.load(archive, "docker", "load", "--input");
    }

    /** Removes the container and its volumes. */
    @Override
    public void close() {
        container.close();
    }
}
