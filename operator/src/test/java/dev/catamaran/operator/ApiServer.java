package dev.catamaran.operator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An API server that answers as a test says, for refusals that a real one cannot be brought to; else with 404. */
public final class ApiServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private record Answer(int code, String body) {}

    /** Starts one. */
    public ApiServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Answers requests with this method, to paths that end so. */
    public ApiServer answering(String method, String end, int code, String body) {
        answers.put(method + " " + end, new Answer(code, body));
        return this;
    }

    /** A client of this server; closed by who asks for it. */
    public KubernetesClient client() {
        return new KubernetesClientBuilder()
                .withConfig(new ConfigBuilder()
                        .withMasterUrl("http://127.0.0.1:" + server.getAddress().getPort())
                        .withNamespace("forest")
                        .build())
                .build();
    }

    /** What was sent to it. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestMethod() + " ";
        var path = exchange.getRequestURI().getPath();
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = answers.entrySet().stream()
                .filter(known -> known.getKey().startsWith(asked)
                        && path.endsWith(known.getKey().substring(asked.length())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Answer(404, "{\"kind\": \"Status\", \"apiVersion\": \"v1\", \"code\": 404}"));
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.code(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
