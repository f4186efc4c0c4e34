package dev.catamaran.inside.seat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.Output;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real API server and kubelet; the resources are there too, so that children have a real owner. */
public final class KubernetesSeat implements Seat {
    private static final String DEFINITION = "/crds/containerworkloads.catamaran.dev.yaml";

    private final KubernetesCluster cluster;
    private final KubernetesClient client;
    private final KubernetesHull hull;
    private final Map<String, Workload> workloads = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> specifications = new ConcurrentHashMap<>();

    public KubernetesSeat(KubernetesCluster cluster) {
        this.cluster = cluster;
        this.client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(cluster.kubeconfig()))
                .build();
        this.hull = KubernetesHull.live(
                client, () -> new KubernetesFacts(minor(), true, KubernetesFacts.Exposure.NodePort));
        cluster.apply(definition()).text("the resource's definition");
        // Not by "kubectl wait": it fails on the null that the conditions are right after the definition was written.
        Awaitility.await("the definition is served")
                .atMost(Duration.ofSeconds(30))
                .until(() -> cluster.kubectl("get", "containerworkloads").ok());
        cluster.kubectl("create", "namespace", NAMESPACE).text("the namespace");
    }

    private static String definition() {
        try (var stream = Objects.requireNonNull(KubernetesHull.class.getResourceAsStream(DEFINITION), DEFINITION)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int minor() {
        return Integer.parseInt(client.getKubernetesVersion().getMinor().replaceAll("[^0-9].*$", ""));
    }

    @Override
    public String title() {
        return "Kubernetes " + cluster.version();
    }

    @Override
    public HullName hull() {
        return HullName.Kubernetes;
    }

    @Override
    public String skipped() {
        return "";
    }

    @Override
    public List<Note> start(String name, JsonNode spec) {
        var workload = Specimens.workload(new Identity(NAMESPACE, name, created(name, spec)), spec);
        workloads.put(name, workload);
        specifications.put(name, spec);
        return execute(workload, TargetMode.Run);
    }

    private String created(String name, JsonNode spec) {
        var resource = JsonNodeFactory.instance.objectNode();
        resource.put("apiVersion", "catamaran.dev/v1alpha1").put("kind", "ContainerWorkload");
        resource.putObject("metadata").put("name", name).put("namespace", NAMESPACE);
        resource.set("spec", spec);
        cluster.apply(resource.toString()).text("the resource " + name);
        return kubectl("get", "cwl", name, "--output", "jsonpath={.metadata.uid}");
    }

    private List<Note> execute(Workload workload, TargetMode mode) {
        var mapped = hull.map(workload, mode, hull.resolve(workload));
        hull.execute(hull.plan(workload, mapped.value()));
        return mapped.notes();
    }

    @Override
    public void stop(Workload workload) {
        execute(workload, TargetMode.Standby);
    }

    @Override
    public Workload workload(String name) {
        return Objects.requireNonNull(workloads.get(name), name);
    }

    @Override
    public JsonNode specification(String workload) {
        return Objects.requireNonNull(specifications.get(workload), workload);
    }

    @Override
    public List<Instance> instances(String workload) {
        var pods = Seat.json(kubectl("get", "pods", "-l", "catamaran.dev/workload=" + workload, "--output", "json"));
        var found = new ArrayList<Instance>();
        pods.path("items").forEach(pod -> found.add(instance(pod)));
        found.sort(Comparator.comparing(
                pod -> pod.raw().at("/metadata/creationTimestamp").asText()));
        return List.copyOf(found);
    }

    private static Instance instance(JsonNode pod) {
        var container = pod.at("/status/containerStatuses/0");
        return new Instance(
                pod.at("/metadata/name").asText(),
                container.at("/state").has("running"),
                container.path("restartCount").asInt(),
                trouble(pod, container),
                pod);
    }

    private static String trouble(JsonNode pod, JsonNode container) {
        var words = new ArrayList<String>();
        words.add(pod.at("/status/reason").asText());
        words.add(container.at("/state/waiting/reason").asText());
        words.add(container.at("/state/waiting/message").asText());
        pod.at("/status/conditions").forEach(condition -> {
            if (condition.path("type").asText().equals("PodScheduled")) {
                words.add(condition.path("message").asText());
            }
        });
        return String.join(" ", words).strip();
    }

    @Override
    public Output execute(Instance instance, String... command) {
        var call = Stream.concat(Stream.of("exec", "--namespace", NAMESPACE, instance.id(), "--"), Stream.of(command));
        return cluster.kubectl(call.toArray(String[]::new));
    }

    @Override
    public String log(Instance instance, boolean follow) {
        return kubectl("logs", "--follow=" + follow, instance.id());
    }

    @Override
    public String nodeAddress() {
        return cluster.address();
    }

    @Override
    public JsonNode labels(Instance instance) {
        return instance.raw().at("/metadata/labels");
    }

    @Override
    public JsonNode annotations(Instance instance) {
        return instance.raw().at("/metadata/annotations");
    }

    @Override
    public JsonNode ports(String workload) {
        return Seat.json(kubectl("get", "service", workload, "--output", "json"))
                .at("/spec/ports");
    }

    /** A claim. */
    public JsonNode claim(String name) {
        return Seat.json(kubectl("get", "pvc", name, "--output", "json"));
    }

    private String kubectl(String... arguments) {
        var call = Stream.concat(Stream.of(arguments), Stream.of("--namespace", NAMESPACE));
        return cluster.kubectl(call.toArray(String[]::new)).text("kubectl " + String.join(" ", arguments));
    }

    /** The namespace goes with all that is in it, so that the next user of the cluster finds its node ports free. */
    @Override
    public void close() {
        cluster.kubectl("delete", "namespace", NAMESPACE, "--wait=false");
        client.close();
    }
}
