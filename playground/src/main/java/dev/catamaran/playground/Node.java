package dev.catamaran.playground;

import com.github.dockerjava.api.exception.ConflictException;
import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.PlaygroundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** A running container of a cluster: commands, files and images into it. */
final class Node {
    private static final String ARCHIVE = "/catamaran-image.tar";

    private final GenericContainer<?> container;

    Node(GenericContainer<?> container) {
        this.container = container;
    }

    GenericContainer<?> container() {
        return container;
    }

    Output execute(String... command) {
        try {
            var result = container.execInContainer(command);
            return new Output(result.getExitCode(), result.getStdout(), result.getStderr());
        } catch (IOException | ConflictException e) {
            throw new PlaygroundException("cannot run " + String.join(" ", command) + " in the node", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlaygroundException("interrupted", e);
        }
    }

    void write(String path, String content) {
        container.copyFileToContainer(Transferable.of(content), path);
    }

    String read(String path) {
        return container.copyFileFromContainer(
                path, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Copies an image's archive into the node and lets the command, which gets the archive's path, import it. */
    void load(Path archive, String... importCommand) {
        container.copyFileToContainer(MountableFile.forHostPath(archive), ARCHIVE);
        var command = java.util.Arrays.copyOf(importCommand, importCommand.length + 1);
        command[importCommand.length] = ARCHIVE;
        execute(command).text("loading an image");
        execute("rm", "-f", ARCHIVE).text("removing the archive");
    }

    /** The image as an archive in a temporary file, which the caller deletes. */
    static Path archive(String image) {
        var file = temporary();
        try (var stream = Engine.client().saveImageCmd(image).exec()) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw new PlaygroundException("cannot save the image " + image, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("catamaran-image", ".tar");
        } catch (IOException e) {
            throw new PlaygroundException("cannot make a temporary file", e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PlaygroundException("cannot delete " + file, e);
        }
    }
}
