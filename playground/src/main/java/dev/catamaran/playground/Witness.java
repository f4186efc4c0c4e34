package dev.catamaran.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.playground.machine.PlaygroundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The witness in a container, spoken to over HTTP: what it sees inside and orders to misbehave. The keys of its answers
 * are those of {@code playground/images/witness/report.go}.
 *
 * @param base where it listens ({@code http://localhost:18080})
 */
public record Witness(URI base) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /**
     * An answer of the witness.
     *
     * @param status the HTTP status
     * @param body the body as text
     */
    public record Answer(int status, String body) {
        /** The body as JSON, of a request that has to succeed. */
        public JsonNode json() {
            if (status >= 400) {
                throw new PlaygroundException("the witness answers " + status + ": " + body.strip());
            }
            return parse(body);
        }
    }

    /** What the witness wrote at its start, out of a container's log. */
    public static Optional<JsonNode> started(String log) {
        return log.lines()
                .filter(line -> line.contains("\"event\":\"started\""))
                .findFirst()
                .map(line -> parse(line.substring(line.indexOf('{'))).path("data"));
    }

    /** Everything that it sees inside, now. */
    public JsonNode report() {
        return get("/").json();
    }

    /** A file or folder as the container sees it: mode, owner, content, hash; 404 as an answer's status where missing. */
    public Answer file(String path) {
        return get("/file?path=" + encode(path));
    }

    /** Writes a file; 403 and 507 are answers, where it may not be written or does not fit. */
    public Answer write(String path, String content) {
        return send(request("/file?path=" + encode(path)).PUT(BodyPublishers.ofString(content)));
    }

    /** What a URL answers to the container. */
    public Answer fetch(String url) {
        return get("/fetch?url=" + encode(url));
    }

    /** The addresses of a name as the container resolves it. */
    public Answer lookup(String name) {
        return get("/lookup?name=" + encode(name));
    }

    /** Makes {@code /healthz} answer 200 or 503 from now on. */
    public void healthy(boolean value) {
        order("/healthy?value=" + value);
    }

    /** Delays every answer from now on. */
    public void slow(Duration delay) {
        order("/slow?millis=" + delay.toMillis());
    }

    /** Ends the container's process with the code. */
    public void exit(int code) {
        order("/exit?code=" + code);
    }

    /** The answer to GET on a path. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    private void order(String path) {
        send(request(path).POST(BodyPublishers.noBody())).json();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new PlaygroundException("the witness does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlaygroundException("interrupted", e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new PlaygroundException("the witness does not speak JSON: " + text, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
