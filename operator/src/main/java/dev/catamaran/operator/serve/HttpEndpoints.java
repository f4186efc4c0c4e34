package dev.catamaran.operator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.javaoperatorsdk.operator.Operator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** {@code /livez}, {@code /readyz} and {@code /metrics} on the JDK's own server. */
public final class HttpEndpoints implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private HttpEndpoints(HttpServer server) {
        this.server = server;
    }

    /** Serves on all addresses of this machine; {@link UncheckedIOException} if the port is taken. */
    public static HttpEndpoints serve(int port, Operator operator, Duration resync, Telemetry telemetry) {
        var health = new Health(Caches.of(operator), telemetry::idle, resync, System::nanoTime);
        try {
            var endpoints = new HttpEndpoints(HttpServer.create(new InetSocketAddress(port), 0));
            endpoints.server.setExecutor(endpoints.threads);
            endpoints.check("/livez", health::dead);
            endpoints.check("/readyz", health::unready);
            endpoints.server.createContext(
                    "/metrics",
                    exchange -> answer(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", telemetry.scrape()));
            endpoints.server.start();
            return endpoints;
        } catch (IOException taken) {
            throw new UncheckedIOException("port %d cannot be listened on".formatted(port), taken);
        }
    }

    private void check(String path, Supplier<List<String>> troubles) {
        server.createContext(path, exchange -> {
            var found = troubles.get();
            var text = found.isEmpty() ? "ok" : String.join("\n", found);
            answer(exchange, found.isEmpty() ? 200 : 503, "text/plain; charset=utf-8", text + "\n");
        });
    }

    private static void answer(HttpExchange exchange, int code, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Where they are. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
