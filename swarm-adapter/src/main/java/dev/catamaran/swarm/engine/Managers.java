package dev.catamaran.swarm.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.dockerjava.transport.DockerHttpClient;
import dev.catamaran.swarm.engine.EngineUnavailableException.Reason;
import dev.catamaran.swarm.mapping.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * All managers of one Swarm. A request goes to the one that answered last; when that fails, to the next, until one
 * answers. A request that changes something may thus reach two managers: creation is safe by its unique name, an
 * update by its version, a removal by nature.
 */
final class Managers implements AutoCloseable {
    private static final int LONGEST_ERROR = 16 * 1024;
    private static final List<String> LEADERLESS = List.of(
            "does not have a leader", "no elected cluster leader", "lost leader", "deadline exceeded", "quorum");

    private final List<Manager> managers;
    private final ObjectMapper json;
    private volatile int preferred;

    Managers(EngineSettings settings, ObjectMapper json, Consumer<EngineCall> listener) {
        var tls = settings.tls().map(TlsPem::context);
        this.managers = settings.endpoints().stream()
                .map(endpoint -> new Manager(endpoint, tls, settings, listener))
                .toList();
        this.json = json;
    }

    /** The endpoint that answers now, or is asked first. */
    URI endpoint() {
        return managers.get(preferred).endpoint();
    }

    ApiVersion version() {
        return anywhere(Manager::version);
    }

    JsonNode send(EngineRequest request) {
        return anywhere(manager -> {
            try (var answer = manager.send(request)) {
                return read(answer);
            }
        });
    }

    private <T> T anywhere(Attempt<T> attempt) {
        var failures = new StringJoiner("; ");
        var reason = Reason.Unreachable;
        @Nullable IOException last = null;
        var first = preferred;
        for (var step = 0; step < managers.size(); step++) {
            var index = (first + step) % managers.size();
            var manager = managers.get(index);
            try {
                var result = attempt.at(manager);
                preferred = index;
                return result;
            } catch (IOException failed) {
                manager.forgetVersion();
                last = failed;
                reason = reason(failed, reason);
                failures.add(manager.endpoint() + ": " + told(failed));
            }
        }
        throw new UncheckedIOException(
                new EngineUnavailableException(reason, failures.toString(), new IOException(last)));
    }

    private JsonNode read(DockerHttpClient.Response answer) throws IOException {
        var status = answer.getStatusCode();
        if (status >= 200 && status < 300) {
            try (var body = answer.getBody()) {
                var tree = json.readTree(body);
                return tree == null ? MissingNode.getInstance() : tree;
            }
        }
        var message = message(answer);
        var away = unavailable(status, message.toLowerCase(Locale.ROOT));
        if (away.isPresent()) {
            throw new EngineUnavailableException(away.get(), message, new IOException(Integer.toString(status)));
        }
        throw new EngineException(status, message);
    }

    private String message(DockerHttpClient.Response answer) throws IOException {
        try (var body = answer.getBody()) {
            var text = new String(body.readNBytes(LONGEST_ERROR), java.nio.charset.StandardCharsets.UTF_8);
            return text.startsWith("{") ? json.readTree(text).path("message").asText(text) : text;
        }
    }

    /** A manager that is cut off from the others does not say 503: it says 500 and why. */
    private static Optional<Reason> unavailable(int status, String text) {
        if (status >= 500 && LEADERLESS.stream().anyMatch(text::contains)) {
            return Optional.of(Reason.NoQuorum);
        }
        if (status != 503) {
            return Optional.empty();
        }
        return Optional.of(text.contains("encrypted") || text.contains("locked") ? Reason.Locked : Reason.NotManager);
    }

    /** What is told of several managers: whatever says more than that nobody was there. */
    private static Reason reason(IOException failed, Reason known) {
        return switch (failed) {
            case EngineUnavailableException answered -> answered.reason();
            case SSLException _ -> known == Reason.Unreachable ? Reason.TLSFailed : known;
            default -> known;
        };
    }

    /** Without a final stop: what can be done stands behind it. */
    private static String told(IOException failed) {
        var message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message.replaceFirst("[.\\s]+$", "");
    }

    @Override
    public void close() {
        managers.forEach(Manager::close);
    }

    private interface Attempt<T> {
        T at(Manager manager) throws IOException;
    }
}
