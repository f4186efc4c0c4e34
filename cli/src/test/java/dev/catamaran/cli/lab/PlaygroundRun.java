package dev.catamaran.cli.lab;

import dev.catamaran.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@code playground --once} in a process, and what it has on the engine: containers, networks, volumes. */
final class PlaygroundRun implements AutoCloseable {
    /** Where the shop's web is on Kubernetes: the port by which the run's containers are known from others'. */
    private static final String PORT = "18080";

    private static final String LABEL = "org.testcontainers.sessionId";

    private final Process process;
    private final Path log;
    private final SortedSet<String> seen = new TreeSet<>();
    private String session = "";

    private PlaygroundRun(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it, with this machine's engine where no other address is given. */
    static PlaygroundRun start(String engine) throws IOException {
        var log = Files.createTempFile("playground", ".log");
        var command = Stream.of(
                        // A process started in the background may have inherited that it ignores SIGINT.
                        Stream.of("env", "--default-signal=INT"),
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-Dcatamaran.home="
                                + Path.of("..").toAbsolutePath().normalize()),
                        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
                        Stream.of("playground", "--once"))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!engine.isEmpty()) {
            builder.environment().put("DOCKER_HOST", engine);
        }
        return new PlaygroundRun(builder.start(), log);
    }

    /** The exit code; fails when the process does not end in time. */
    int exit(Duration limit) throws Exception {
        var end = Instant.now().plus(limit);
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            look();
            bounded(end, "the end of the process");
        }
        return process.exitValue();
    }

    /** Returns when a container of it runs, while the clusters start. */
    void awaitContainer(Duration limit) throws Exception {
        var end = Instant.now().plus(limit);
        while (session.isEmpty()) {
            look();
            bounded(end, "a container");
            if (!process.isAlive()) {
                throw new AssertionError("ended before it had a container: " + output());
            }
        }
    }

    private void bounded(Instant end, String what) throws IOException {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError("waited in vain for " + what + ": " + output());
        }
    }

    /** Remembers what it has; containers may go meanwhile. */
    private void look() throws Exception {
        if (session.isEmpty()) {
            session = docker("ps", "--filter", "publish=" + PORT, "--format", "{{.Label \"" + LABEL + "\"}}").stream()
                    .findFirst()
                    .orElse("");
        }
        if (!session.isEmpty()) {
            var containers = containers();
            seen.addAll(containers);
            for (var container : containers) {
                seen.addAll(docker(
                        "inspect",
                        "--format",
                        "{{range .Mounts}}{{if eq .Type \"volume\"}}{{println .Name}}{{end}}{{end}}",
                        container));
            }
        }
    }

    private List<String> containers() throws Exception {
        return docker("ps", "--all", "--quiet", "--no-trunc", "--filter", "label=" + LABEL + "=" + session);
    }

    /** As an interactive user does it: Ctrl-C. */
    void interrupt() throws Exception {
        look();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** The containers and volumes that it had at any time. */
    SortedSet<String> seen() {
        return seen;
    }

    /** What is there of it now. */
    List<String> left() throws Exception {
        var volumes = docker("volume", "ls", "--quiet");
        volumes.retainAll(seen);
        return Stream.of(
                        containers(),
                        docker("network", "ls", "--quiet", "--filter", "label=" + LABEL + "=" + session),
                        volumes)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> docker(String... arguments) throws Exception {
        var command =
                Stream.concat(Stream.of("docker"), Arrays.stream(arguments)).toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return new java.util.ArrayList<>(
                out.lines().filter(line -> !line.isBlank()).toList());
    }

    /** Everything that it said so far. */
    String output() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }
}
