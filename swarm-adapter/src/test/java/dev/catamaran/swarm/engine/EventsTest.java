package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final byte[] EVENT =
            "{\"Type\":\"service\",\"Action\":\"update\"}\n".getBytes(StandardCharsets.UTF_8);

    private final BlockingQueue<OutputStream> streams = new LinkedBlockingQueue<>();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger pings = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Api-Version", "1.51");
            var events = exchange.getRequestURI().getPath().endsWith("/events");
            exchange.sendResponseHeaders(200, events ? 0 : -1);
            if (events) {
                exchange.getResponseBody().flush();
                streams.add(exchange.getResponseBody());
            } else {
                pings.incrementAndGet();
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldTellWhenItBeginsToHearAndWhatHappensThen() throws Exception {
        try (var _ = listening()) {
            // Given
            var stream = stream();
            heardAtLeast(1);

            // When
            say(stream, 1);

            // Then
            heardAtLeast(2);
        }
    }

    @Test
    void shouldTellABurstInFewWords() throws Exception {
        try (var _ = listening()) {
            // Given
            var stream = stream();
            heardAtLeast(1);

            // When
            say(stream, 100);

            // Then
            heardAtLeast(2);
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3)).until(() -> heard.get() <= 5);
        }
    }

    @Test
    void shouldListenAnewWhenTheConnectionEnds() throws Exception {
        try (var _ = listening()) {
            // Given
            var first = stream();
            heardAtLeast(1);

            // When
            first.close();

            // Then
            var second = stream();
            heardAtLeast(2);
            say(second, 1);
            heardAtLeast(3);
        }
    }

    @Test
    void shouldNotWaitForAnEngineThatHangsAsLongAsForEvents() throws Exception {
        // Given: it takes connections and never answers
        try (var hanging = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
                var _ = listening(endpoint(hanging.getLocalPort()), endpoint())) {
            // Then
            assertThat(stream()).isNotNull();
        }
    }

    @Test
    void shouldAskAnEngineAgainBeforeItIsListenedToAgain() throws Exception {
        try (var _ = listening()) {
            // Given
            stream().close();

            // When
            stream();

            // Then
            assertThat(pings).hasValue(2);
        }
    }

    private Events listening() {
        return listening(endpoint());
    }

    private Events listening(URI... endpoints) {
        var settings =
                new EngineSettings(List.of(endpoints), Optional.empty(), Duration.ofSeconds(2), Duration.ofMillis(500));
        return Events.follow(settings, EngineCall.UNHEARD, heard::incrementAndGet);
    }

    private URI endpoint() {
        return endpoint(server.getAddress().getPort());
    }

    private static URI endpoint(int port) {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    private OutputStream stream() throws InterruptedException {
        var stream = streams.poll(10, TimeUnit.SECONDS);
        assertThat(stream).as("somebody listens").isNotNull();
        return stream;
    }

    private static void say(OutputStream stream, int times) throws IOException {
        for (var time = 0; time < times; time++) {
            stream.write(EVENT);
            stream.flush();
        }
    }

    private void heardAtLeast(int times) {
        await().atMost(Duration.ofSeconds(10)).until(() -> heard.get() >= times);
    }
}
