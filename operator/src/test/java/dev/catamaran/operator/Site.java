package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.KubernetesSettings;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A cluster with the definitions, an operator's client that the audit log can tell from others, and a namespace. */
record Site(KubernetesCluster cluster, KubernetesClient client, String namespace, String image)
        implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String AGENT = "catamaran-under-test";
    private static final Set<String> WRITES = Set.of("create", "update", "patch", "delete", "deletecollection");
    private static final List<String> DEFINITIONS =
            List.of("/crds/containerworkloads.catamaran.dev.yaml", "/crds/swarmclusters.catamaran.dev.yaml");

    static Site open(String namespace) {
        var cluster = Clusters.kubernetes(KubernetesSettings.plain().withAuditLog());
        var image = Images.find().name(Image.WITNESS);
        cluster.load(image);
        var config = Config.fromKubeconfig(cluster.kubeconfig());
        config.setUserAgent(AGENT);
        var client = new KubernetesClientBuilder().withConfig(config).build();
        for (var definition : DEFINITIONS) {
            assertThat(cluster.apply(resource(definition)).err()).isEmpty();
            client.resource(client.getKubernetesSerialization()
                            .unmarshal(resource(definition), CustomResourceDefinition.class))
                    .waitUntilCondition(Site::established, 30, TimeUnit.SECONDS);
        }
        cluster.kubectl("create", "namespace", namespace).text("the namespace");
        return new Site(cluster, client, namespace, image);
    }

    private static boolean established(CustomResourceDefinition definition) {
        return definition != null
                && definition.getStatus() != null
                && definition.getStatus().getConditions() != null
                && definition.getStatus().getConditions().stream()
                        .anyMatch(it -> it.getType().equals("Established")
                                && it.getStatus().equals("True"));
    }

    private static String resource(String path) {
        try (var stream = Objects.requireNonNull(Site.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new operator. */
    CatamaranOperator operator() {
        return CatamaranOperator.start(client, options());
    }

    /** An operator's options, with health and metrics at a free port. */
    OperatorOptions options() {
        return OperatorOptions.embedded(namespace).serving(0);
    }

    /** Who leads among several operators; empty before the first does. */
    String leader() {
        var lease = client.leases()
                .inNamespace(namespace)
                .withName("catamaran-operator")
                .get();
        return lease == null ? "" : Objects.requireNonNullElse(lease.getSpec().getHolderIdentity(), "");
    }

    void apply(String yaml) {
        cluster.apply(yaml).text("kubectl apply");
    }

    void kubectl(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--namespace=" + namespace);
        cluster.kubectl(all.toArray(String[]::new)).text("kubectl " + String.join(" ", arguments));
    }

    /** The operator's writes to what belongs to a workload, in the order in which they were answered. */
    List<String> writes(String name) {
        return cluster.auditLog().stream()
                .map(Site::event)
                .filter(event -> event.path("userAgent").asText().equals(AGENT))
                .filter(event -> event.path("stage").asText().equals("ResponseComplete"))
                .filter(event -> WRITES.contains(event.path("verb").asText()))
                .filter(event ->
                        event.path("objectRef").path("namespace").asText().equals(namespace))
                .filter(event -> {
                    var object = event.path("objectRef").path("name").asText();
                    return object.equals(name) || object.startsWith(name + "--");
                })
                .map(Site::line)
                .toList();
    }

    private static String line(JsonNode event) {
        var object = event.path("objectRef");
        var part = object.path("subresource").asText();
        return event.path("verb").asText() + " " + object.path("resource").asText()
                + (part.isEmpty() ? "" : "/" + part);
    }

    private static JsonNode event(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores what the API server refuses now and took before a rule was there. */
    void applyUnchecked(String yaml) {
        var definition = client.resources(CustomResourceDefinition.class).withName("containerworkloads.catamaran.dev");
        var checked = Objects.requireNonNull(properties(definition.get()).get("spec"));
        var unchecked = new JSONSchemaProps();
        unchecked.setType("object");
        unchecked.setXKubernetesPreserveUnknownFields(true);
        definition.edit(it -> with(it, unchecked));
        try {
            await(() -> cluster.apply(yaml).ok());
        } finally {
            definition.edit(it -> with(it, checked));
        }
    }

    private static CustomResourceDefinition with(CustomResourceDefinition definition, JSONSchemaProps spec) {
        properties(definition).put("spec", spec);
        return definition;
    }

    private static Map<String, JSONSchemaProps> properties(CustomResourceDefinition definition) {
        return definition
                .getSpec()
                .getVersions()
                .getFirst()
                .getSchema()
                .getOpenAPIV3Schema()
                .getProperties();
    }

    /** How many workloads on Kubernetes an operator has reported on, ready or not. */
    static double counted(CatamaranOperator operator) {
        return read(operator, "/metrics")
                .lines()
                .filter(line -> line.startsWith("catamaran_workloads{") && line.contains("target=\"kubernetes\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** What an operator serves at a path. */
    static String read(CatamaranOperator operator, String path) {
        var uri = URI.create("http://localhost:" + operator.port().orElseThrow() + path);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for a minute").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Holds for as long, looked at again and again. */
    static void during(Duration time, BooleanSupplier condition) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            assertThat(condition.getAsBoolean()).isTrue();
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    @Override
    public void close() {
        cluster.kubectl("delete", "namespace", namespace, "--wait=false");
        client.close();
    }
}
