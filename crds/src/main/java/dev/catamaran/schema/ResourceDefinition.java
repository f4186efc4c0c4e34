package dev.catamaran.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.cluster.SwarmClusterStatus;
import dev.catamaran.model.Spec;
import dev.catamaran.rule.Rule;
import dev.catamaran.rule.Rules;
import dev.catamaran.shape.Shapes;
import dev.catamaran.status.WorkloadStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two CustomResourceDefinitions.
 *
 * @param names as they stand in the API
 * @param scale whether it has the scale subresource
 */
public record ResourceDefinition(
        Names names,
        String about,
        boolean scale,
        List<Column> columns,
        Class<? extends Record> spec,
        Class<? extends Record> status,
        List<? extends Rule<?>> rules) {
    private static final String GROUP = "catamaran.dev";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The workload of a user. */
    public static final ResourceDefinition CONTAINER_WORKLOAD = new ResourceDefinition(
            new Names("ContainerWorkload", "containerworkloads", "containerworkload", "cwl", "Namespaced"),
            "One container workload, kept on Kubernetes, on Docker Swarm or on both.",
            true,
            List.of(
                    Column.condition("Ready", "Ready", "status", "Whether every hull in Run is available."),
                    Column.of("Replicas", ".status.readiness", "Replicas that serve, of those that are asked for."),
                    Column.condition("Kubernetes", "KubernetesReady", "reason", "How it is on Kubernetes."),
                    Column.condition("Swarm", "SwarmReady", "reason", "How it is on Docker Swarm."),
                    Column.condition("Fidelity", "Faithful", "reason", "Whether anything is lost or weakened."),
                    Column.of("Mode", ".spec.mode", "The kind of workload; empty: Replicated.")
                            .wide(),
                    Column.of("Image", ".spec.image", "The image.").wide(),
                    Column.age()),
            Spec.class,
            WorkloadStatus.class,
            Stream.concat(Rules.workload().stream(), Rules.workloadInCluster().stream())
                    .toList());

    /** The Swarm of an administrator. */
    public static final ResourceDefinition SWARM_CLUSTER = new ResourceDefinition(
            new Names("SwarmCluster", "swarmclusters", "swarmcluster", "swc", "Cluster"),
            "A Docker Swarm, and the namespaces that may use it.",
            false,
            List.of(
                    Column.condition("Ready", "Ready", "status", "Whether a manager answers."),
                    Column.of("Engine", ".status.engineVersion", "The version of that manager's engine."),
                    Column.of("API", ".status.apiVersion", "The version of the Engine API that is spoken."),
                    Column.number("Nodes", ".status.nodes.total", "How many nodes there are."),
                    Column.number("Managers", ".status.managers.total", "How many managers there are."),
                    Column.age()),
            SwarmClusterSpec.class,
            SwarmClusterStatus.class,
            Rules.swarmCluster());

    /** Both, in the order of the documentation. */
    public static List<ResourceDefinition> all() {
        return List.of(CONTAINER_WORKLOAD, SWARM_CLUSTER);
    }

    /** What a kind is called in the API. */
    public record Names(String kind, String plural, String singular, String shortName, String scope) {}

    /** One column of {@code kubectl get}. */
    public record Column(String name, String type, String path, String about, boolean always) {
        static Column of(String name, String path, String about) {
            return new Column(name, "string", path, about, true);
        }

        static Column number(String name, String path, String about) {
            return new Column(name, "integer", path, about, true);
        }

        static Column condition(String name, String type, String field, String about) {
            return of(name, ".status.conditions[?(@.type==\"" + type + "\")]." + field, about);
        }

        static Column age() {
            return new Column("Age", "date", ".metadata.creationTimestamp", "How long it has been there.", true);
        }

        Column wide() {
            return new Column(name, type, path, about, false);
        }
    }

    /** {@code containerworkloads.catamaran.dev}. */
    public String name() {
        return names.plural() + "." + GROUP;
    }

    /** The definition, to be written as YAML. */
    public ObjectNode write() {
        var definition =
                JSON.objectNode().put("apiVersion", "apiextensions.k8s.io/v1").put("kind", "CustomResourceDefinition");
        definition.putObject("metadata").put("name", name());
        var body = definition.putObject("spec").put("group", GROUP).put("scope", names.scope());
        var called = body.putObject("names")
                .put("kind", names.kind())
                .put("listKind", names.kind() + "List")
                .put("plural", names.plural())
                .put("singular", names.singular());
        called.putArray("shortNames").add(names.shortName());
        called.putArray("categories").add("catamaran");
        var version = body.putArray("versions")
                .addObject()
                .put("name", "v1alpha1")
                .put("served", true)
                .put("storage", true);
        subresources(version.putObject("subresources"));
        columns.forEach(column -> column(
                column, version.withArrayProperty("additionalPrinterColumns").addObject()));
        version.putObject("schema").set("openAPIV3Schema", root());
        return definition;
    }

    private void subresources(ObjectNode subresources) {
        subresources.putObject("status");
        if (scale) {
            subresources
                    .putObject("scale")
                    .put("specReplicasPath", ".spec.replicas")
                    .put("statusReplicasPath", ".status.replicas")
                    .put("labelSelectorPath", ".status.selector");
        }
    }

    private static void column(Column column, ObjectNode node) {
        node.put("name", column.name())
                .put("type", column.type())
                .put("jsonPath", column.path())
                .put("description", column.about());
        if (!column.always()) {
            node.put("priority", 1);
        }
    }

    private ObjectNode root() {
        var root = JSON.objectNode().put("type", "object").put("description", about);
        root.putArray("required").add("spec");
        root.putArray("x-kubernetes-validations")
                .addObject()
                .put(
                        "rule",
                        "self.metadata.name.size() <= " + Rules.LONGEST_NAME + " && self.metadata.name.matches('"
                                + Rules.NAME + "')")
                .put("message", Rules.NAME_MESSAGE);
        var properties = root.putObject("properties");
        properties.putObject("apiVersion").put("type", "string");
        properties.putObject("kind").put("type", "string");
        properties.putObject("metadata").put("type", "object");
        properties.set("spec", Schema.of(Shapes.of(spec), rules).put("description", about("spec")));
        properties.set("status", Schema.of(Shapes.of(status), List.of()).put("description", about("status")));
        return root;
    }

    /** What a root holds: {@code spec} or {@code status}. */
    static String about(String root) {
        return root.equals("spec") ? "What is asked for." : "What was seen.";
    }

    /** What a user may ask about this kind: {@code spec} and {@code status}. */
    public Optional<Class<? extends Record>> below(String root) {
        return switch (root) {
            case "spec" -> Optional.of(spec);
            case "status" -> Optional.of(status);
            default -> Optional.empty();
        };
    }
}
