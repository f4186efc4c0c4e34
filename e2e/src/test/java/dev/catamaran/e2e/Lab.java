package dev.catamaran.e2e;

import dev.catamaran.operator.CatamaranOperator;
import dev.catamaran.operator.OperatorOptions;
import dev.catamaran.operator.main.EngineSwarms;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.KubernetesSettings;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.Tls;
import dev.catamaran.playground.Witness;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * A Kubernetes with an audit log, the definitions, and one operator: started by the first story, shared by all. Each story
 * takes a namespace of its own.
 */
final class Lab {
    /** Where the operator's own objects are: the Secrets of the SwarmClusters. */
    static final String SYSTEM = "catamaran-system";
    /** How long a story waits for anything before it fails. */
    static final Duration LIMIT = Duration.ofMinutes(3);
    /** The same for kubectl. */
    static final String TIMEOUT = "--timeout=" + LIMIT.toSeconds() + "s";

    private static final Lab LAB = new Lab();
    private static final AtomicInteger NAMESPACES = new AtomicInteger();
    /** The API server gives none of the first 86 away by itself. */
    private static final AtomicInteger PORTS = new AtomicInteger(29999);

    final KubernetesCluster kubernetes;
    final Kubectl kubectl;
    final String witness;
    /** The witness under another tag, as a newer image would have. */
    final String newerWitness;
    /** Every request of the operator to an engine so far. */
    final EngineCalls calls = new EngineCalls();

    private final KubernetesClient client;
    private CatamaranOperator operator;

    private Lab() {
        var images = Images.find();
        witness = images.name(Image.WITNESS);
        kubernetes = Clusters.kubernetes(KubernetesSettings.plain().withAuditLog());
        newerWitness = "catamaran.local/witness:newer";
        images.tag(Image.WITNESS, newerWitness);
        kubernetes.load(witness);
        kubernetes.load(newerWitness);
        kubectl = new Kubectl(kubernetes);
        kubectl.apply(resource("/crds/containerworkloads.catamaran.dev.yaml"));
        kubectl.apply(resource("/crds/swarmclusters.catamaran.dev.yaml"));
        // Not by "kubectl wait": it fails on the null that the conditions are right after a definition was written.
        await("the definitions are served")
                .until(() -> kubernetes
                        .kubectl("get", "containerworkloads,swarmclusters")
                        .ok());
        kubectl.run("create", "namespace", SYSTEM);
        client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(kubernetes.kubeconfig()))
                .build();
        operator = start();
    }

    /** The lab of this test run. */
    static Lab open() {
        return LAB;
    }

    private CatamaranOperator start() {
        return CatamaranOperator.start(client, OperatorOptions.embedded(SYSTEM).with(new EngineSwarms(calls)));
    }

    /** Ends the operator and starts another, as an upgrade does; in between something happens. */
    void restartOperator(Runnable meanwhile) {
        operator.close();
        meanwhile.run();
        operator = start();
    }

    /** Makes a Swarm known to the operator, with the witness on every node, and waits until it is connected. */
    void connect(String name, SwarmNodes swarm) {
        swarm.load(witness);
        var tls = swarm.tls();
        kubectl.apply(secret(name, tls));
        kubectl.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: SwarmCluster
                metadata: {name: %s}
                spec:
                  endpoints: %s
                  tls: {secret: %s}
                  routingMesh: %s
                  allowedNamespaces:
                    selector: {matchLabels: {sea: %s}}
                """.formatted(name, swarm.endpoints(), name, mesh(swarm), name));
        kubectl.run("wait", "--for=condition=Ready", "swc/" + name, "--timeout=60s");
    }

    private static String mesh(SwarmNodes swarm) {
        return switch (swarm.routingMesh()) {
            case AVAILABLE -> "Available";
            case MISSING -> "Missing";
        };
    }

    private static String secret(String name, Tls tls) {
        return """
                apiVersion: v1
                kind: Secret
                metadata: {name: %s, namespace: %s}
                stringData:
                  ca.crt: |
                %s
                  tls.crt: |
                %s
                  tls.key: |
                %s
                """.formatted(
                        name,
                        SYSTEM,
                        tls.ca().indent(4),
                        tls.certificate().indent(4),
                        tls.key().indent(4));
    }

    /** A new namespace that the Swarm admits. */
    String namespace(String purpose, String swarm) {
        var name = namespace(purpose);
        kubectl.run("label", "namespace", name, "sea=" + swarm);
        return name;
    }

    /** A new namespace whose name begins so. */
    String namespace(String purpose) {
        var name = purpose + "-" + NAMESPACES.incrementAndGet();
        kubectl.run("create", "namespace", name);
        return name;
    }

    /** A node port that no other story has. */
    int nodePort() {
        return PORTS.incrementAndGet();
    }

    /** A witness that Kubernetes publishes at a node port. */
    Witness witnessAt(int nodePort) {
        return new Witness(URI.create("http://" + kubernetes.address() + ":" + nodePort));
    }

    /** Waits for a condition, and fails with the description when it does not hold within {@link #LIMIT}. */
    static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT).pollInterval(Duration.ofMillis(300));
    }

    private static String resource(String path) {
        try (var stream = Lab.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
