package dev.catamaran.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server, of Kubernetes or of an engine, that knows a few documents by their paths; to all else it says no with one code. */
record ApiServer(HttpServer server) implements AutoCloseable {
    static ApiServer start(int otherwise, Map<String, String> documents) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var document = documents.get(exchange.getRequestURI().getPath());
            var status = """
                    {"apiVersion": "v1", "kind": "Status", "code": %d, "message": "the harbour master says no"}
                    """.formatted(otherwise);
            var body = (document == null ? status : document).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Api-Version", "1.51");
            exchange.sendResponseHeaders(document == null ? otherwise : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return new ApiServer(server);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** As an engine's address is written. */
    String endpoint() {
        return "tcp://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A kubeconfig that leads here. */
    String kubeconfig(Path folder) throws IOException {
        return Files.writeString(folder.resolve("config"), """
                apiVersion: v1
                kind: Config
                current-context: quay
                contexts:
                - {name: quay, context: {cluster: quay, user: captain, namespace: harbour}}
                clusters:
                - {name: quay, cluster: {server: "%s"}}
                users:
                - {name: captain, user: {token: none}}
                """.formatted(url())).toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
