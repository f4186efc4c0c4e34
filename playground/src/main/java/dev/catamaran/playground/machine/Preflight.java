package dev.catamaran.playground.machine;

import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Info;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether this machine can run the playground, and changes nothing. */
public final class Preflight {
    private static final double GB = 1e9;
    private static final double MEMORY_GB = 3;
    private static final double DISK_GB = 4;
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Preflight() {}

    /**
     * Everything that is needed to run the images, with those ports free on this machine. Without an engine, or the
     * command that talks to it, only that is told: nothing else can be seen then.
     */
    public static List<Need> check(Collection<Image> images, Collection<Integer> ports) {
        if (!Engine.answers()) {
            return List.of(new Need("Docker", "no answer at " + Engine.address(), "", false, engineFix()));
        }
        if (Scripts.find().isPresent() && !Scripts.canRun()) {
            return List.of(new Need("command docker", "not in PATH", "", false, engineFix()));
        }
        var info = Engine.client().infoCmd().exec();
        var found = Images.find();
        var needs = new ArrayList<Need>();
        needs.add(new Need("Docker", String.valueOf(info.getServerVersion()), "", true, ""));
        needs.add(images(found, images));
        images.stream()
                .sorted()
                .filter(found::present)
                .findFirst()
                .ifPresent(image -> needs.add(privileged(found.name(image))));
        memory(info).ifPresent(needs::add);
        disk(info).ifPresent(needs::add);
        ports.stream().sorted().map(Preflight::port).forEach(needs::add);
        return List.copyOf(needs);
    }

    private static String engineFix() {
        return Scripts.find()
                .map(scripts -> String.join(" ", scripts.installEngine()))
                .orElse("start a Docker engine");
    }

    /** The script starts an engine with a runtime that this host allows; one that answers already keeps its own. */
    private static String runtimeFix() {
        return "stop the engine, and start it with a runtime that this host allows: " + engineFix();
    }

    private static Need images(Images found, Collection<Image> wanted) {
        var missing = found.missing(wanted);
        var have = missing.isEmpty()
                ? String.valueOf(wanted.size())
                : "without " + missing.stream().map(Image::key).collect(Collectors.joining(", "));
        return new Need(
                "images",
                have,
                "",
                missing.isEmpty(),
                found.installCommand(missing)
                        .map(command -> String.join(" ", command))
                        .orElse("set the properties catamaran.images.*"));
    }

    private static Need privileged(String image) {
        var client = Engine.client();
        var created = client.createContainerCmd(image)
                .withEntrypoint("/bin/sh", "-c", "exit 0")
                .withHostConfig(HostConfig.newHostConfig().withPrivileged(true))
                .exec();
        try {
            client.startContainerCmd(created.getId()).exec();
            return new Need("privileged", "allowed", "", true, "");
        } catch (DockerException e) {
            return new Need("privileged", "refused: " + e.getMessage(), "", false, runtimeFix());
        } finally {
            client.removeContainerCmd(created.getId())
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        }
    }

    /** What is free here, where the engine is here, else all that its machine has. */
    private static Optional<Need> memory(Info info) {
        return Optional.ofNullable(info.getMemTotal())
                .map(total -> freeHere().orElse(total) / GB)
                .map(have -> amount("memory", have, MEMORY_GB, "stop other programs, or give the engine more memory"));
    }

    private static Optional<Long> freeHere() {
        try {
            return !Engine.address().startsWith("unix:") || !Files.isReadable(MEMORY)
                    ? Optional.empty()
                    : Files.readAllLines(MEMORY).stream()
                            .filter(line -> line.startsWith("MemAvailable:"))
                            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                            .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Need> disk(Info info) {
        return Optional.ofNullable(info.getDockerRootDir())
                .map(folder -> Path.of(folder).toFile())
                .filter(folder -> folder.exists())
                .map(folder -> amount("disk", folder.getUsableSpace() / GB, DISK_GB, "docker system prune"));
    }

    private static Need amount(String name, double have, double need, String fix) {
        return new Need(
                name,
                String.format(Locale.ROOT, "%.1f", have),
                String.format(Locale.ROOT, "%.0f GB", need),
                have >= need,
                fix);
    }

    private static Need port(int port) {
        try (var socket = new ServerSocket(port)) {
            return new Need("port", String.valueOf(socket.getLocalPort()), "", true, "");
        } catch (IOException e) {
            return new Need(
                    "port", port + " taken", "", false, "end what listens there: ss -ltnp 'sport = :" + port + "'");
        }
    }
}
