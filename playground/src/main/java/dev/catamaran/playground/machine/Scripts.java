package dev.catamaran.playground.machine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The scripts in {@code playground/images} of the checkout. They own the images' names and how to make them. */
public final class Scripts {
    /** The checkout's folder, where it is not the working directory or above it. */
    public static final String HOME_PROPERTY = "catamaran.home";

    private static final Path FOLDER = Path.of("playground", "images");

    /** How many of a script's last lines are told when it fails. */
    private static final int TOLD = 3;

    private final Path folder;

    private Scripts(Path folder) {
        this.folder = folder;
    }

    /** Finds the folder below the property's value, else below the working directory or one above it. */
    public static Optional<Scripts> find() {
        var start = Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .map(path -> path.resolve(FOLDER))
                .filter(path -> Files.isExecutable(path.resolve("build")))
                .findFirst()
                .map(Scripts::new);
    }

    /** The command that makes an engine answer, installing it where it is missing. */
    public List<String> installEngine() {
        return List.of(folder.resolve("engine").resolve("start").toString(), "--install");
    }

    /** The command that pulls or builds the images that are missing. */
    public List<String> installImages(List<Image> images) {
        return Stream.concat(
                        Stream.of(folder.resolve("build").toString(), "--install"),
                        images.stream().map(Image::key))
                .toList();
    }

    /** The lines {@code key=image} of all images. */
    Stream<String> names() {
        return run(List.of(folder.resolve("build").toString(), "--names"), line -> {})
                .lines();
    }

    /** Runs one of the install commands; its progress goes to the sink, line by line, while it runs. */
    public static void install(List<String> command, Consumer<String> progress) {
        run(command, progress);
    }

    /** Whether they can talk to an engine: they use the command {@code docker}. */
    public static boolean canRun() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "docker")));
    }

    private static String run(List<String> command, Consumer<String> err) {
        var last = new ArrayDeque<String>();
        try {
            var process = new ProcessBuilder(command).start();
            process.getOutputStream().close();
            var reader = Thread.ofVirtual()
                    .start(() -> process.errorReader(StandardCharsets.UTF_8)
                            .lines()
                            .peek(err)
                            .forEach(line -> keep(last, line)));
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            reader.join();
            if (code != 0) {
                throw new PlaygroundException(
                        String.join(" ", command) + " ended with " + code + ": " + String.join("\n", last));
            }
            return out;
        } catch (IOException e) {
            throw new PlaygroundException("cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlaygroundException("interrupted", e);
        }
    }

    private static void keep(Deque<String> last, String line) {
        last.addLast(line);
        if (last.size() > TOLD) {
            last.removeFirst();
        }
    }
}
