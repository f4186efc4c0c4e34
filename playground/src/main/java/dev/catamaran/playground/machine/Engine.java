package dev.catamaran.playground.machine;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.testcontainers.DockerClientFactory;

/** The Docker engine that the clusters' containers run on: the one of {@code DOCKER_HOST}, else this machine's. */
public final class Engine {
    /**
     * Without these Testcontainers first pulls three small images (a reaper, one for checks, one to find its host), in
     * minutes where no registry answers. It reads them from the environment only, so our scripts and poms set them.
     */
    private static final SortedMap<String, String> SETTINGS = new TreeMap<>(Map.of(
            "TESTCONTAINERS_RYUK_DISABLED", "true",
            "TESTCONTAINERS_CHECKS_DISABLE", "true",
            "TESTCONTAINERS_HOST_OVERRIDE", "localhost"));

    private static final int CONNECT_MILLIS = 3_000;

    private Engine() {}

    /** Where the engine is expected. */
    public static String address() {
        return Optional.ofNullable(System.getenv("DOCKER_HOST"))
                .filter(host -> !host.isBlank())
                .orElse("unix:///var/run/docker.sock");
    }

    /** Whether somebody accepts connections there; answers at once or after three seconds. */
    public static boolean answers() {
        var address = parsed(address());
        return "unix".equals(address.getScheme())
                ? answersAt(UnixDomainSocketAddress.of(address.getPath()))
                : answersAt(address.getHost(), address.getPort());
    }

    /** What Docker itself takes besides, such as {@code ssh://}, no container's address can be told from. */
    static URI parsed(String address) {
        try {
            var parsed = new URI(address);
            var socket = "unix".equals(parsed.getScheme())
                    && Optional.ofNullable(parsed.getPath())
                            .filter(path -> path.length() > 1)
                            .isPresent();
            if (socket || ("tcp".equals(parsed.getScheme()) && parsed.getPort() > 0)) {
                return parsed;
            }
        } catch (URISyntaxException _) {
            // told below: what is no address at all needs the same words
        }
        throw new PlaygroundException("DOCKER_HOST=%s: write unix:///PATH or tcp://HOST:PORT".formatted(address));
    }

    private static boolean answersAt(SocketAddress address) {
        try (var channel = SocketChannel.open(address)) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersAt(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Fails at once with what to do when there is no engine: Testcontainers would search for a long time first. */
    public static void require() {
        if (!answers()) {
            throw new PlaygroundException("Docker does not answer at " + address() + ". Start it"
                    + Scripts.find()
                            .map(scripts -> ", or: " + String.join(" ", scripts.installEngine()) + " (Debian, Ubuntu)")
                            .orElse(""));
        }
        SETTINGS.forEach((name, value) -> {
            if (Optional.ofNullable(System.getenv(name)).isEmpty()) {
                throw new PlaygroundException("set " + name + "=" + value + " in the environment");
            }
        });
    }

    /** Where this machine reaches a port that the engine publishes, over HTTP. */
    public static URI published(int port) {
        require();
        return URI.create("http://" + DockerClientFactory.instance().dockerHostIpAddress() + ":" + port + "/");
    }

    /** Testcontainers' client, shared and never closed. */
    public static DockerClient client() {
        require();
        return DockerClientFactory.instance().client();
    }
}
