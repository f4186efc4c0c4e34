package dev.catamaran.compose.oracle;

import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.project.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A small project in a folder.
 *
 * @param name its folder: {@code merge/ports-append}
 * @param folder where it is
 */
record Case(String name, Path folder) {
    /** The home folder of the command, on both sides. */
    static final String HOME = "/root";

    private static final String OPTIONS = "options";

    Loaded load() {
        return Compose.load(request());
    }

    /** What {@code README.md} says of the file {@code options}. */
    private Request request() {
        var environment = new TreeMap<String, String>();
        environment.put("HOME", HOME);
        var files = new ArrayList<String>();
        var envFiles = new ArrayList<String>();
        var profiles = new ArrayList<String>();
        var request = Request.in(folder);
        for (var line : options()) {
            var key = line.substring(0, line.indexOf('='));
            var value = line.substring(line.indexOf('=') + 1);
            switch (key) {
                case "--file" -> files.add(value);
                case "--env-file" -> envFiles.add(value);
                case "--profile" -> profiles.add(value);
                case "--project-name" -> request = request.withName(value);
                case "--project-directory" -> request = request.withProjectDirectory(Path.of(value));
                default -> environment.put(key, value);
            }
        }
        return request.withRoot(folder)
                .withFiles(files)
                .withEnvFiles(envFiles)
                .withProfiles(profiles)
                .withEnvironment(environment);
    }

    private List<String> options() {
        var file = folder.resolve(OPTIONS);
        return Files.exists(file) ? text(file).lines().toList() : List.of();
    }

    /** The text of a file of the case. */
    String text(String file) {
        return text(folder.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
