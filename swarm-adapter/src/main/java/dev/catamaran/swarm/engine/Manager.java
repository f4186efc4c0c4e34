package dev.catamaran.swarm.engine;

import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.catamaran.swarm.mapping.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** One endpoint: a pool of connections to it, and the API version that was agreed on with it. */
final class Manager implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final URI endpoint;
    private final DockerHttpClient http;
    private final Consumer<EngineCall> listener;
    private volatile @Nullable ApiVersion agreed;

    Manager(URI endpoint, Optional<SSLContext> tls, EngineSettings settings, Consumer<EngineCall> listener) {
        this.endpoint = endpoint;
        this.listener = listener;
        var builder = new ZerodepDockerHttpClient.Builder()
                .dockerHost(endpoint)
                .maxConnections(CONNECTIONS)
                .connectionTimeout(settings.connect())
                .responseTimeout(settings.request());
        if (endpoint.getScheme().equals("tcp")) {
            tls.ifPresent(context -> builder.sslConfig(() -> context));
        }
        this.http = builder.build();
    }

    URI endpoint() {
        return endpoint;
    }

    /** Asks once and remembers; an engine that comes back newer or older is asked again after a failure. */
    ApiVersion version() throws IOException {
        var known = agreed;
        if (known == null) {
            known = negotiate();
            agreed = known;
        }
        return known;
    }

    void forgetVersion() {
        agreed = null;
    }

    private ApiVersion negotiate() throws IOException {
        try (var answer = send(EngineRequest.get("/_ping"), "/_ping")) {
            var header = answer.getHeader("Api-Version");
            if (answer.getStatusCode() != 200 || header == null) {
                throw new IOException("answers /_ping with " + answer.getStatusCode() + " and no API version");
            }
            var theirs = ApiVersion.parse(header.strip());
            if (!theirs.atLeast(ApiVersion.OLDEST)) {
                throw new EngineUnavailableException(
                        EngineUnavailableException.Reason.EngineTooOld,
                        "speaks API " + theirs + "; at least " + ApiVersion.OLDEST + " is needed (Docker 20.10)",
                        new IOException(header));
            }
            return theirs.atLeast(ApiVersion.NEWEST) ? ApiVersion.NEWEST : theirs;
        } catch (IllegalArgumentException notOne) {
            throw new IOException("answers /_ping with " + notOne.getMessage(), notOne);
        }
    }

    DockerHttpClient.Response send(EngineRequest request) throws IOException {
        return send(request, version());
    }

    /** In a version that was agreed on elsewhere. */
    DockerHttpClient.Response send(EngineRequest request, ApiVersion version) throws IOException {
        return send(request, "/v" + version + request.path());
    }

    private DockerHttpClient.Response send(EngineRequest request, String path) throws IOException {
        var start = System.nanoTime();
        var status = 0;
        try {
            var answer = http.execute(request.onTheWire(path));
            status = answer.getStatusCode();
            return answer;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (RuntimeException wrapped) {
            if (wrapped.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw wrapped;
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - start);
            listener.accept(new EngineCall(request.method(), request.route(), status, took));
        }
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException problem) {
            throw new UncheckedIOException("closing " + endpoint, problem);
        }
    }
}
