package dev.catamaran.swarm.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.mapping.ApiVersion;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Requests to the Engine API of a Swarm. Answers are trees, so that strangers' services and newer engines do no harm.
 * A refusal is an {@link EngineException}; when no manager serves, it is an {@link java.io.UncheckedIOException} with
 * an {@link EngineUnavailableException}. Bodies are never logged. May be used by many threads at once.
 */
public final class EngineClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Managers managers;

    private EngineClient(Managers managers) {
        this.managers = managers;
    }

    /** Makes a client; nothing is sent before the first request. The listener hears of every request. */
    public static EngineClient open(EngineSettings settings, Consumer<EngineCall> listener) {
        return new EngineClient(new Managers(settings, JSON, listener));
    }

    /** The endpoint that is in use. */
    public URI endpoint() {
        return managers.endpoint();
    }

    /** The API version in use: the older of ours and the engine's; asks the engine once. */
    public ApiVersion version() {
        return managers.version();
    }

    /** {@code GET /info}. */
    public JsonNode info() {
        return get("/info");
    }

    /** All services of the swarm, strangers' too. */
    public List<JsonNode> services() {
        return list("/services");
    }

    /** A service by id or name. */
    public JsonNode service(String id) {
        return get("/services/" + EngineRequest.encoded(id));
    }

    /** Tasks of services with these labels, in every state that the engine remembers. */
    public List<JsonNode> tasks(Map<String, String> labels) {
        return list("/tasks?filters=" + filter(labels));
    }

    /** All nodes. */
    public List<JsonNode> nodes() {
        return list("/nodes");
    }

    /** Networks of the swarm, strangers' too. */
    public List<JsonNode> networks() {
        return list("/networks?filters=" + EngineRequest.encoded("{\"scope\":[\"swarm\"]}"));
    }

    /** Configs with these labels; the answer holds what is in them. */
    public List<JsonNode> configs(Map<String, String> labels) {
        return list("/configs?filters=" + filter(labels));
    }

    /** A config by id or name. */
    public JsonNode config(String id) {
        return get("/configs/" + EngineRequest.encoded(id));
    }

    /**
     * What the registry of an image says of it, asked by the engine: {@code Descriptor} with the digest, and
     * {@code Platforms}. Refused by the engine when the registry does not answer or has no such image.
     *
     * @param image as written, such as {@code nginx:1.27}
     */
    public JsonNode distribution(String image) {
        return get("/distribution/" + EngineRequest.encoded(image) + "/json");
    }

    /** Creates a service and answers its id. */
    public String createService(JsonNode spec) {
        return post("/services/create", spec).path("ID").asText();
    }

    /** Replaces a service's spec; {@code version} is that of the read which {@code spec} was made from. */
    public void updateService(String id, long version, JsonNode spec) {
        post("/services/" + EngineRequest.encoded(id) + "/update?version=" + version, spec);
    }

    /** Removes a service; its tasks end later. */
    public void removeService(String id) {
        managers.send(EngineRequest.delete("/services/" + EngineRequest.encoded(id)));
    }

    /** Creates a network and answers its id; the name may not be taken. */
    public String createNetwork(JsonNode spec) {
        var body = spec.<ObjectNode>deepCopy().put("CheckDuplicate", true);
        return post("/networks/create", body).path("Id").asText();
    }

    /** Removes a network. */
    public void removeNetwork(String id) {
        managers.send(EngineRequest.delete("/networks/" + EngineRequest.encoded(id)));
    }

    /** Creates a config and answers its id. */
    public String createConfig(JsonNode spec) {
        return post("/configs/create", spec).path("ID").asText();
    }

    /** Removes a config. */
    public void removeConfig(String id) {
        managers.send(EngineRequest.delete("/configs/" + EngineRequest.encoded(id)));
    }

    /** A body as the tree that is sent, equal to that which the engine tells: a parser's numbers are not a record's. */
    public static ObjectNode tree(Object body) {
        try {
            return (ObjectNode) JSON.readTree(JSON.writeValueAsBytes(body));
        } catch (IOException impossible) {
            throw new IllegalStateException("a body is always a JSON object", impossible);
        }
    }

    private JsonNode get(String path) {
        return managers.send(EngineRequest.get(path));
    }

    private JsonNode post(String path, JsonNode body) {
        try {
            return managers.send(EngineRequest.post(path, JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree is always JSON", impossible);
        }
    }

    private List<JsonNode> list(String path) {
        var answer = get(path);
        var items = new ArrayList<JsonNode>();
        if (answer instanceof ArrayNode array) {
            array.forEach(items::add);
        }
        return List.copyOf(items);
    }

    private static String filter(Map<String, String> labels) {
        var filter = JSON.createObjectNode();
        var values = filter.putArray("label");
        new TreeMap<>(labels).forEach((key, value) -> values.add(key + "=" + value));
        return EngineRequest.encoded(filter.toString());
    }

    @Override
    public void close() {
        managers.close();
    }
}
