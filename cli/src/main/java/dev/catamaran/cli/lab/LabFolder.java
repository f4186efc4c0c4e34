package dev.catamaran.cli.lab;

import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.SwarmNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the playground leaves what other programs need to talk to it; the user's own kubeconfig and Docker contexts stay
 * as they are.
 *
 * @param path below the checkout, else below the working directory
 */
public record LabFolder(Path path) {
    private static final Path BELOW = Path.of(".catamaran", "playground");

    /** The folder of this checkout. */
    public static LabFolder here() {
        return new LabFolder(Path.of(System.getProperty("catamaran.home", "")).resolve(BELOW));
    }

    /** A kubeconfig with an administrator's certificate. */
    public Path kubeconfig() {
        return path.resolve("kubeconfig");
    }

    /** {@code ca.pem}, {@code cert.pem}, {@code key.pem}, as {@code DOCKER_CERT_PATH} wants them. */
    public Path certificates() {
        return path.resolve("docker");
    }

    /** What the operator logs. */
    public Path log() {
        return path.resolve("operator.log");
    }

    /** A path as the user types it: from the working directory where it lies below. */
    public static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    /** Makes the folder, readable to this user alone. */
    void create() {
        try {
            Files.createDirectories(path);
            path.toFile().setReadable(false, false);
            path.toFile().setReadable(true, true);
            path.toFile().setExecutable(false, false);
            path.toFile().setExecutable(true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Writes what leads to both clusters. */
    void write(KubernetesCluster kubernetes, SwarmNodes swarm) {
        try {
            Files.writeString(kubeconfig(), kubernetes.kubeconfig());
            swarm.tls().writeTo(certificates());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Removes what leads to clusters that are gone; the log stays. */
    void clear() {
        for (var name : new String[] {"kubeconfig", "docker/ca.pem", "docker/cert.pem", "docker/key.pem", "docker"}) {
            path.resolve(name).toFile().delete();
        }
    }
}
