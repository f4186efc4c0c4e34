package dev.catamaran.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The project's own files, for tests that read them. */
final class Project {
    /** The modules that hold Java, in the order of the build. */
    static final List<String> MODULES =
            List.of("crds", "compose", "operator", "swarm-adapter", "playground", "cli", "e2e");

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Project() {}

    /** A file or folder by its path from the top level. */
    static Path path(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    /** The path from the top level, as messages show it. */
    static String name(Path path) {
        return ROOT.relativize(path).toString();
    }

    /** All Java files of all modules, sorted. */
    static List<Path> sources() {
        var sources = new ArrayList<Path>();
        for (var module : MODULES) {
            sources.addAll(files(path(module, "src"), file -> file.toString().endsWith(".java")));
        }
        return sources;
    }

    /** The Java files of a package in a module's main code, with those of the packages below it, sorted. */
    static List<Path> sources(String module, String packageName) {
        var folder = path(module, "src", "main", "java").resolve(packageName.replace('.', '/'));
        return files(folder, file -> file.toString().endsWith(".java"));
    }

    /** The files below a folder, sorted; none if there is no such folder. */
    static List<Path> files(Path folder, Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
