package dev.catamaran.swarm.engine;

import com.github.dockerjava.transport.DockerHttpClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request, before it is known which manager gets it and which version that one speaks.
 *
 * @param path without the version, with the query
 * @param body JSON
 */
record EngineRequest(String method, String path, Optional<byte[]> body) {
    static EngineRequest get(String path) {
        return new EngineRequest("GET", path, Optional.empty());
    }

    static EngineRequest post(String path, byte[] body) {
        return new EngineRequest("POST", path, Optional.of(body));
    }

    static EngineRequest delete(String path) {
        return new EngineRequest("DELETE", path, Optional.empty());
    }

    /** A text as a part of a path or query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String route() {
        var query = path.indexOf('?');
        return EngineCall.route(query < 0 ? path : path.substring(0, query));
    }

    DockerHttpClient.Request onTheWire(String versionedPath) {
        var headers = new TreeMap<>(Map.of("Accept", "application/json"));
        var builder = DockerHttpClient.Request.builder().method(method).path(versionedPath);
        body.ifPresent(bytes -> {
            headers.put("Content-Type", "application/json");
            builder.bodyBytes(bytes);
        });
        builder.headers(headers);
        return builder.build();
    }
}
