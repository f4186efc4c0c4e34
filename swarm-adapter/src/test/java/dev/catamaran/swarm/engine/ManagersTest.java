package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.catamaran.swarm.engine.EngineUnavailableException.Reason;
import dev.catamaran.swarm.mapping.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests go from one endpoint to the next. The endpoints are HTTP servers that say what they are told to say. */
class ManagersTest {
    private static final String LIST = "[]";

    private final List<HttpServer> servers = new ArrayList<>();
    private final List<EngineCall> calls = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void shouldSpeakTheOlderOfBothVersions() throws IOException {
        try (var older = client(answering("1.44", 200, LIST));
                var newer = client(answering("1.99", 200, LIST))) {
            assertThat(older.version()).isEqualTo(new ApiVersion(1, 44));
            assertThat(newer.version()).isEqualTo(ApiVersion.NEWEST);
        }
    }

    @Test
    void shouldRefuseAnEngineThatIsTooOld() throws IOException {
        try (var client = client(answering("1.40", 200, LIST))) {
            assertUnavailable(client, Reason.EngineTooOld, "1.40");
        }
    }

    @Test
    void shouldGoToTheNextEndpointAndStayThere() throws IOException {
        // Given
        var dead = dead();
        var alive = answering("1.51", 200, LIST);
        try (var client = client(dead, alive)) {
            // When
            client.services();
            calls.clear();
            client.services();

            // Then
            assertThat(client.endpoint()).isEqualTo(alive);
            assertThat(calls).extracting(EngineCall::route).containsExactly("/services");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This node is not a swarm manager. | NotManager",
                "Swarm is encrypted and needs to be unlocked before it can be used. | Locked",
            })
    void shouldTellWhyNoManagerServes(String message, Reason reason) throws IOException {
        try (var client = client(dead(), answering("1.51", 503, told(message)))) {
            assertUnavailable(client, reason, message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpc error: code = Unknown desc = The swarm does not have a leader. It's possible that too few are online.",
                "rpc error: code = Unknown desc = raft: failed to process the request: node lost leader status",
                "rpc error: code = DeadlineExceeded desc = context deadline exceeded",
            })
    void shouldGoOnFromAManagerThatIsCutOffFromTheOthers(String message) throws IOException {
        var cutOff = answering("1.51", 500, told(message));
        var alive = answering("1.51", 200, LIST);
        try (var client = client(cutOff, alive);
                var alone = client(cutOff)) {
            assertThat(client.services()).isEmpty();
            assertThat(client.endpoint()).isEqualTo(alive);
            assertUnavailable(alone, Reason.NoQuorum, message);
        }
    }

    @Test
    void shouldTakeAnyOther500ForARefusal() throws IOException {
        try (var client = client(answering("1.51", 500, told("update out of sequence")))) {
            assertThatThrownBy(client::services)
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(EngineException.Kind.OutOfSequence));
        }
    }

    @Test
    void shouldTellThatNobodyAnswers() throws IOException {
        try (var client = client(dead(), dead())) {
            assertUnavailable(client, Reason.Unreachable, "refused");
        }
    }

    @Test
    void shouldTellARefusalAndTryNoOtherEndpoint() throws IOException {
        // Given
        var first = answering("1.51", 409, "{\"message\":\"name conflicts\"}");
        try (var client = client(first, answering("1.51", 200, LIST))) {
            // Then
            assertThatThrownBy(client::services)
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(EngineException.Kind.Conflict));
            assertThat(client.endpoint()).isEqualTo(first);
        }
    }

    private void assertUnavailable(EngineClient client, Reason reason, String message) {
        assertThatThrownBy(client::services)
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOfSatisfying(
                        EngineUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(reason))
                .hasMessageContaining(message.replaceFirst("\\.$", ""))
                .message()
                .doesNotEndWith(".");
    }

    private static String told(String message) {
        return "{\"message\":\"" + message + "\"}";
    }

    private EngineClient client(URI... endpoints) {
        var settings = new EngineSettings(
                Stream.of(endpoints).toList(), Optional.empty(), Duration.ofSeconds(2), Duration.ofSeconds(5));
        return EngineClient.open(settings, calls::add);
    }

    private static URI dead() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("tcp://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private URI answering(String version, int status, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var ping = exchange.getRequestURI().getPath().equals("/_ping");
            var bytes = (ping ? "OK" : body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Api-Version", version);
            exchange.sendResponseHeaders(ping ? 200 : status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return URI.create("tcp://127.0.0.1:" + server.getAddress().getPort());
    }
}
