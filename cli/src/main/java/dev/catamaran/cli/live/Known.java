package dev.catamaran.cli.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A workload as the cluster tells it, with its status.
 *
 * @param tree the whole resource
 */
public record Known(JsonNode tree) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a resource that was read. */
    public static Known of(GenericKubernetesResource resource) {
        return new Known(JSON.valueToTree(resource));
    }

    /** Of a workload that is not there, or not yet. */
    public static Known missing(Identity identity) {
        var tree = JSON.createObjectNode();
        tree.putObject("metadata").put("namespace", identity.namespace()).put("name", identity.name());
        return new Known(tree);
    }

    /** The namespace. */
    public String namespace() {
        return tree.path("metadata").path("namespace").asText();
    }

    /** The name. */
    public String name() {
        return tree.path("metadata").path("name").asText();
    }

    /** A condition by its type. */
    public Optional<JsonNode> condition(String type) {
        return stream(tree.path("status").path("conditions"), "type", type);
    }

    /** The status of a condition: True, False, Unknown; empty where it is not there. */
    public String status(String type) {
        return condition(type)
                .map(condition -> condition.path("status").asText())
                .orElse("");
    }

    /** What the status says of a hull. */
    public Optional<JsonNode> target(HullName hull) {
        return stream(tree.path("status").path("targets"), "name", hull.lower());
    }

    /**
     * Whether everything is available in the form that was asked for last. {@code Ready} alone does not say so: a hull
     * that is not the primary and cannot be reached leaves it True.
     */
    public boolean ready() {
        var asked = tree.path("metadata").path("generation").asLong();
        return status("Ready").equals("True")
                && tree.path("status").path("observedGeneration").asLong() == asked
                && Arrays.stream(HullName.values()).allMatch(this::ready);
    }

    /** A hull that runs is available; one in another mode is reported and at rest; one that is Disabled is neither. */
    private boolean ready(HullName hull) {
        var said = status(hull.name() + "Ready");
        return switch (mode(hull)) {
            case "Disabled" -> true;
            case "Run" -> said.equals("True");
            default -> !said.isEmpty() && !said.equals("False");
        };
    }

    /** The mode that is reported, else the one that was asked for; Run where nothing says otherwise. */
    private String mode(HullName hull) {
        return target(hull)
                .map(target -> target.path("mode").asText())
                .orElse(tree.path("spec")
                        .path("targets")
                        .path(hull.lower())
                        .path("mode")
                        .asText("Run"));
    }

    /** {@code 3/3}, or the state where there are no replicas to count; {@code -} where nothing is said. */
    public String replicas(HullName hull) {
        return target(hull)
                .map(target -> "Run".equals(target.path("mode").asText())
                        ? target.path("ready").asInt() + "/"
                                + target.path("desired").asInt()
                        : target.path("mode").asText().toLowerCase(java.util.Locale.ROOT))
                .orElse("-");
    }

    private static Optional<JsonNode> stream(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(element -> element.path(key).asText().equals(value))
                .findFirst();
    }
}
