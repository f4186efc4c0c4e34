package dev.catamaran.swarm.engine;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the managers of a Swarm are reached.
 *
 * @param endpoints managers, tried in this order: {@code unix:///path} or {@code tcp://host:port}
 * @param tls needed for every {@code tcp} endpoint that is not on this machine
 * @param connect how long a connection may take to come about
 * @param request how long an answer may take; a manager that is cut off from the others answers after 20 s, and by then
 *     the next one shall have been asked
 */
public record EngineSettings(List<URI> endpoints, Optional<TlsPem> tls, Duration connect, Duration request) {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    /** Refuses ({@link IllegalArgumentException}) no endpoint, other schemes, and plain text over a network. */
    public EngineSettings {
        endpoints = List.copyOf(endpoints);
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no endpoint: name at least one manager");
        }
        for (var endpoint : endpoints) {
            check(endpoint, tls.isPresent());
        }
    }

    /** With the usual times: 5 s to connect, 10 s for an answer. */
    public static EngineSettings of(List<URI> endpoints, Optional<TlsPem> tls) {
        return new EngineSettings(endpoints, tls, CONNECT, REQUEST);
    }

    private static void check(URI endpoint, boolean secured) {
        switch (String.valueOf(endpoint.getScheme())) {
            case "unix" -> {
                if (endpoint.getPath() == null || endpoint.getPath().isEmpty()) {
                    throw new IllegalArgumentException(endpoint + " names no socket: unix:///path");
                }
            }
            case "tcp" -> {
                if (endpoint.getHost() == null || endpoint.getPort() < 1) {
                    throw new IllegalArgumentException(endpoint + " names no host and port: tcp://host:port");
                }
                if (!secured && !THIS_MACHINE.contains(endpoint.getHost())) {
                    throw new IllegalArgumentException(
                            endpoint + " without TLS would let everybody on the way be root on every node");
                }
            }
            default -> throw new IllegalArgumentException(endpoint + " is neither unix:///path nor tcp://host:port");
        }
    }
}
