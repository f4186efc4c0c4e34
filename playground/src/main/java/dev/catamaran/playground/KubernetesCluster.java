package dev.catamaran.playground;

import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import dev.catamaran.playground.machine.PlaygroundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.k3s.K3sContainer;
import org.testcontainers.utility.DockerImageName;

/** A real Kubernetes of one node in a container, by Testcontainers' {@code K3sContainer}. Close it to remove it. */
public final class KubernetesCluster implements AutoCloseable {
    private static final String AUDIT_POLICY = "/etc/catamaran/audit-policy.yaml";
    private static final String AUDIT_LOG = "/var/log/catamaran-audit.log";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final K3sContainer container;
    private final Node node;

    private KubernetesCluster(K3sContainer container) {
        this.container = container;
        this.node = new Node(container);
    }

    /** Starts a cluster and waits until its node is ready and pods are admitted in namespace {@code default}. */
    public static KubernetesCluster start(Images images, KubernetesSettings settings) {
        Engine.require();
        images.require(List.of(Image.KUBERNETES));
        var container = new K3sContainer(
                DockerImageName.parse(images.name(Image.KUBERNETES)).asCompatibleSubstituteFor("rancher/k3s"));
        container.withCommand(command(container.getHost(), settings)).withStartupTimeout(START_LIMIT);
        settings.nodePorts().forEach(container::addExposedPort);
        container.setPortBindings(settings.hostPorts().entrySet().stream()
                .map(port -> "%d:%d".formatted(port.getKey(), port.getValue()))
                .toList());
        settings.auditPolicy()
                .ifPresent(policy -> container.withCopyToContainer(Transferable.of(policy), AUDIT_POLICY));
        var cluster = new KubernetesCluster(container);
        try {
            Session.start(container);
            cluster.awaitServiceAccount();
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    /** The official image prints its ready line before it is there; a pod created earlier is refused. */
    private void awaitServiceAccount() {
        Poll.until(
                "service account",
                START_LIMIT,
                () -> kubectl("get", "serviceaccount", "default", "--namespace", "default")
                        .ok());
    }

    private static String[] command(String host, KubernetesSettings settings) {
        var arguments = new ArrayList<>(List.of("server", "--disable=traefik", "--tls-san=" + host));
        settings.auditPolicy().ifPresent(policy -> {
            arguments.add("--kube-apiserver-arg=audit-policy-file=" + AUDIT_POLICY);
            arguments.add("--kube-apiserver-arg=audit-log-path=" + AUDIT_LOG);
        });
        settings.apiServerArguments().forEach(argument -> arguments.add("--kube-apiserver-arg=" + argument));
        return arguments.toArray(String[]::new);
    }

    /** A kubeconfig for this machine, with an administrator's certificate. */
    public String kubeconfig() {
        return container.getKubeConfigYaml();
    }

    /** Runs the node's own kubectl, as administrator. */
    public Output kubectl(String... arguments) {
        return node.execute(
                Stream.concat(Stream.of("kubectl"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Runs {@code kubectl apply} on the YAML; what is refused is in the output, not an exception. */
    public Output apply(String yaml) {
        var file = "/catamaran-" + UUID.randomUUID() + ".yaml";
        node.write(file, yaml);
        return kubectl("apply", "--filename", file);
    }

    /** Puts an image of this machine's engine into the node, where pods find it under its name without pulling. */
    public void load(String image) {
        var archive = Node.archive(image);
        try {
            node.load(archive, "ctr", "--namespace", "k8s.io", "images", "import");
        } finally {
            Node.delete(archive);
        }
    }

    /** The node's version, which is the cluster's: {@code v1.36.3}; k3s adds its own, {@code v1.36.3+k3s1}. */
    public String version() {
        return kubectl("get", "nodes", "--output", "jsonpath={.items[0].status.nodeInfo.kubeletVersion}")
                .text("kubectl get nodes");
    }

    /** The audit log's lines so far, each an event as JSON; needs a policy in the settings. */
    public List<String> auditLog() {
        return node.read(AUDIT_LOG).lines().toList();
    }

    /** Runs a command in the node. */
    public Output execute(String... command) {
        return node.execute(command);
    }

    /** The port of this machine that leads to a node port of the settings. */
    public int port(int nodePort) {
        return container.getMappedPort(nodePort);
    }

    /** The node's address among the engine's containers; on Linux this machine reaches node ports there. */
    public String address() {
        return container.getContainerInfo().getNetworkSettings().getNetworks().values().stream()
                .map(network -> network.getIpAddress())
                .findFirst()
                .orElseThrow(() -> new PlaygroundException("the Kubernetes node has no address"));
    }

    /** Removes the container and its volumes. */
    @Override
    public void close() {
        container.close();
    }
}
