package dev.catamaran.cli.live;

import dev.catamaran.cli.console.Failure;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.swarm.SwarmConnection;
import dev.catamaran.swarm.SwarmSettings;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.engine.TlsPem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a Swarm's manager is reached.
 *
 * @param said where it was said: {@code --host} or {@code DOCKER_HOST}
 * @param endpoint {@code unix:///path} or {@code tcp://host:port}
 * @param certificates the folder with {@code ca.pem}, {@code cert.pem} and {@code key.pem}; absent: no TLS
 */
public record SwarmAddress(String said, String endpoint, Optional<Path> certificates) {
    private static final String SOCKET = "unix:///var/run/docker.sock";

    /**
     * What the user says, else what Docker's own variables say, else this machine's socket.
     *
     * @param host of the flag; empty: not given
     * @param folder of the flag; empty: not given
     */
    public static SwarmAddress of(String host, String folder, Map<String, String> environment) {
        var fromDocker = environment.getOrDefault("DOCKER_HOST", "");
        var endpoint = !host.isEmpty() ? host : !fromDocker.isEmpty() ? fromDocker : SOCKET;
        var docker = environment.getOrDefault("DOCKER_TLS_VERIFY", "").isEmpty()
                ? ""
                : environment.getOrDefault("DOCKER_CERT_PATH", "");
        var certificates = !folder.isEmpty() ? folder : docker;
        return new SwarmAddress(
                host.isEmpty() ? "DOCKER_HOST" : "--host",
                endpoint,
                certificates.isEmpty() ? Optional.empty() : Optional.of(Path.of(certificates)));
    }

    /** The settings of an engine; what is wrong with the address or the certificates is told. */
    public EngineSettings settings() {
        try {
            return EngineSettings.of(List.of(URI.create(endpoint)), certificates.map(SwarmAddress::tls));
        } catch (IllegalArgumentException e) {
            throw Failure.refused(
                    "%s: %s: write unix:///PATH, or tcp://HOST:PORT with --tls-dir".formatted(said, e.getMessage()));
        }
    }

    /** A connection for the command line: nobody stays. */
    public SwarmConnection open(RoutingMesh mesh) {
        var local = SwarmSettings.local(URI.create(SOCKET), mesh);
        return SwarmConnection.open(
                new SwarmSettings(settings(), local.clusterId(), mesh, local.controller(), local.keep()),
                EngineCall.UNHEARD);
    }

    private static TlsPem tls(Path folder) {
        return new TlsPem(text(folder, "ca.pem"), text(folder, "cert.pem"), text(folder, "key.pem"));
    }

    private static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw Failure.refused("%s: cannot be read: --tls-dir names a folder with ca.pem, cert.pem and key.pem"
                    .formatted(folder.resolve(name)));
        }
    }
}
