package dev.catamaran.cli.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.playground.RoutingMesh;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.schema.ResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What the playground puts into its Kubernetes: definitions, the way to the Swarm, workloads. */
final class Installation {
    /** The operator's namespace. */
    static final String SYSTEM = "catamaran-system";
    /** The SwarmCluster's name. */
    static final String SWARM = "playground";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DEFINITIONS =
            List.of("containerworkloads.catamaran.dev", "swarmclusters.catamaran.dev");
    private static final String API_VERSION = "catamaran.dev/v1alpha1";

    private final KubernetesClient client;

    Installation(KubernetesClient client) {
        this.client = client;
    }

    /** The two definitions, until the API server serves them. */
    void definitions() {
        for (var name : DEFINITIONS) {
            client.resource(text("/crds/" + name + ".yaml")).serverSideApply();
        }
        for (var name : DEFINITIONS) {
            client.apiextensions()
                    .v1()
                    .customResourceDefinitions()
                    .withName(name)
                    .waitUntilCondition(Installation::established, 30, TimeUnit.SECONDS);
        }
    }

    /** Whether it may be used: right after it was written, nothing is said of it yet, not even an empty list. */
    static boolean established(CustomResourceDefinition definition) {
        return definition != null
                && definition.getStatus() != null
                && definition.getStatus().getConditions() != null
                && definition.getStatus().getConditions().stream()
                        .anyMatch(condition -> condition.getType().equals("Established")
                                && condition.getStatus().equals("True"));
    }

    void namespaces(Collection<String> names) {
        for (var name : names) {
            apply(object("v1", "Namespace", name));
        }
    }

    /** The certificates and the SwarmCluster, with the routing mesh as it was found. */
    void swarm(SwarmNodes nodes, Collection<String> namespaces) {
        var secret = object("v1", "Secret", SWARM);
        secret.withObject("/metadata").put("namespace", SYSTEM);
        secret.putObject("data")
                .put("ca.crt", base64(nodes.tls().ca()))
                .put("tls.crt", base64(nodes.tls().certificate()))
                .put("tls.key", base64(nodes.tls().key()));
        apply(secret);
        var cluster = object(API_VERSION, "SwarmCluster", SWARM);
        var spec = cluster.putObject("spec");
        var endpoints = spec.putArray("endpoints");
        nodes.endpoints().forEach(endpoint -> endpoints.add(endpoint.toString()));
        spec.putObject("tls").put("secret", SWARM);
        spec.put("routingMesh", nodes.routingMesh() == RoutingMesh.AVAILABLE ? "Available" : "Missing");
        var allowed = spec.putObject("allowedNamespaces").putArray("names");
        namespaces.forEach(allowed::add);
        apply(cluster);
    }

    /** A workload, on the Swarm too unless its user says otherwise. */
    void workload(WorkloadFile file) {
        var identity = file.workload().identity();
        ObjectNode tree = file.document().tree().deepCopy();
        tree.withObject("/metadata").put("namespace", identity.namespace());
        var targets = tree.withObject("/spec/targets");
        if (!targets.has("swarm")) {
            targets.putObject("swarm").put("cluster", SWARM);
        }
        apply(tree);
    }

    private void apply(JsonNode object) {
        client.resource(object.toString()).serverSideApply();
    }

    private static ObjectNode object(String apiVersion, String kind, String name) {
        var object = JSON.objectNode().put("apiVersion", apiVersion).put("kind", kind);
        object.putObject("metadata").put("name", name);
        return object;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(ResourceDefinition.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
