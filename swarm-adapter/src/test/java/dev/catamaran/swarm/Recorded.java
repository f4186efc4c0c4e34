package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.observe.Inventory;
import dev.catamaran.swarm.observe.Services;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An inventory of a test: answers in the form of real engines. */
public record Recorded(List<JsonNode> listed, List<JsonNode> ended, List<JsonNode> overlays, List<JsonNode> files)
        implements Inventory {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A Swarm with nothing on it. */
    public static final Recorded EMPTY = new Recorded(List.of(), List.of(), List.of(), List.of());

    /** The same, of which nobody may ask for tasks. */
    public static final Recorded WITHOUT_TASKS = new Recorded(List.of(), List.of(), List.of(), List.of());

    /** JSON with single quotes. */
    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The same with services. */
    public Recorded withServices(JsonNode... services) {
        return new Recorded(List.of(services), ended, overlays, files);
    }

    /** The same with tasks. */
    public Recorded withTasks(JsonNode... tasks) {
        return new Recorded(listed, List.of(tasks), overlays, files);
    }

    /** The same with networks. */
    public Recorded withNetworks(JsonNode... networks) {
        return new Recorded(listed, ended, List.of(networks), files);
    }

    /** The same with configs. */
    public Recorded withConfigs(JsonNode... configs) {
        return new Recorded(listed, ended, overlays, List.of(configs));
    }

    @Override
    public Services services() {
        return Services.of(listed);
    }

    @Override
    public Map<String, List<JsonNode>> tasks() {
        assertThat(this).as("nobody may ask for tasks").isNotSameAs(WITHOUT_TASKS);
        return ended.stream()
                .collect(Collectors.groupingBy(task -> task.path("ServiceID").asText()));
    }

    @Override
    public Map<String, JsonNode> networks() {
        return byName(overlays.stream(), network -> network.path("Name").asText());
    }

    @Override
    public Map<String, JsonNode> configs() {
        return byName(files.stream(), config -> config.path("Spec").path("Name").asText());
    }

    @Override
    public Map<String, String> addresses() {
        return Map.of("pl0w9d4py3rgn3k7katjgakb0", "172.17.0.5");
    }

    private static Map<String, JsonNode> byName(Stream<JsonNode> objects, Function<JsonNode, String> name) {
        var byName = new TreeMap<String, JsonNode>();
        objects.forEach(object -> byName.put(name.apply(object), object));
        return Collections.unmodifiableMap(byName);
    }
}
