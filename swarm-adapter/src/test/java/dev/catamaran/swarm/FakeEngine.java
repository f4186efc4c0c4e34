package dev.catamaran.swarm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** An engine that keeps objects in memory and answers as real ones do, for races and leftovers that cannot be staged there. */
final class FakeEngine implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Map<String, ObjectNode>> objects = new TreeMap<>();
    private final Set<String> inUse = ConcurrentHashMap.newKeySet();
    private int refusals;
    private String swarm = "";

    FakeEngine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("tcp://127.0.0.1:" + server.getAddress().getPort());
    }

    /** An object that somebody made. */
    synchronized void put(String kind, String name, JsonNode body) {
        create(kind, name, body);
    }

    /** An object that cannot be removed. */
    void use(String name) {
        inUse.add(name);
    }

    /** That many next changes of services are refused; others are taken and have no effect. */
    synchronized void refuseUpdates(int times) {
        refusals = times;
    }

    /** It is a manager of the Swarm of that id; of none if that is empty, which only matters to who asks what it is. */
    synchronized void manage(String id) {
        swarm = id;
    }

    /** What is there of a kind, by name. */
    synchronized Map<String, ObjectNode> all(String kind) {
        return Map.copyOf(of(kind));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI()
                .getPath()
                .replaceFirst("^/v[0-9.]+", "")
                .substring(1)
                .split("/");
        var body = exchange.getRequestBody().readAllBytes();
        var answer = path[0].equals("_ping") ? new Answer(200, "OK") : answer(exchange.getRequestMethod(), path, body);
        exchange.getResponseHeaders().add("Api-Version", "1.51");
        var bytes = answer.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Answer answer(String method, String[] path, byte[] body) throws IOException {
        if (path[0].equals("info")) {
            return new Answer(200, "{\"Swarm\": {\"Cluster\": {\"ID\": \"%s\"}}}".formatted(swarm));
        }
        if (path[0].equals("nodes") && swarm.isEmpty()) {
            return refused(503, "This node is not a swarm manager");
        }
        var kind = of(path[0]);
        if (path.length == 1) {
            return new Answer(200, JSON.writeValueAsString(kind.values()));
        }
        if (path[1].equals("create")) {
            var spec = JSON.readTree(body);
            var name = spec.path("Name").asText();
            return kind.containsKey(name)
                    ? refused(409, "name conflicts with an existing object")
                    : new Answer(201, create(path[0], name, spec).toString());
        }
        var found = kind.entrySet().stream()
                .filter(object -> object.getKey().equals(path[1])
                        || object.getValue().path("ID").asText().equals(path[1]))
                .findFirst();
        if (found.isEmpty()) {
            return refused(404, "not found");
        }
        if (path[path.length - 1].equals("update") && refusals > 0) {
            refusals--;
            return refused(500, "something broke");
        }
        if (!method.equals("DELETE")) {
            return new Answer(200, found.get().getValue().toString());
        }
        if (inUse.contains(found.get().getKey())) {
            return refused(400, "config is in use by the following service: bank_vault");
        }
        kind.remove(found.get().getKey());
        return new Answer(204, "");
    }

    private ObjectNode create(String kind, String name, JsonNode spec) {
        var id = kind + "-" + name + "-" + (of(kind).size() + 1);
        var object = kind.equals("networks")
                ? spec.<ObjectNode>deepCopy()
                : JSON.createObjectNode().<ObjectNode>set("Spec", spec);
        of(kind).put(name, object.put("ID", id).put("Id", id));
        return object;
    }

    private Map<String, ObjectNode> of(String kind) {
        return objects.computeIfAbsent(kind, _ -> new TreeMap<>());
    }

    private static Answer refused(int status, String message) {
        return new Answer(
                status, JSON.createObjectNode().put("message", message).toString());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String text) {}
}
