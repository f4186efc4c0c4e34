package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * One item of {@code include} (Compose specification, "Include").
 *
 * @param files the main file, then what goes over it; empty where Compose reads the variables alone, to no purpose
 * @param directory where its relative paths begin; else the folder of the main file
 * @param envFiles else {@code .env} in the directory
 * @param origin where the item begins
 * @param path of the item
 */
record Inclusion(List<Scalar> files, Optional<Scalar> directory, List<Scalar> envFiles, Origin origin, String path) {
    private static final String DIRECTORY = "project_directory";
    private static final String ENV_FILE = "env_file";
    private static final List<String> KEYS = List.of("path", DIRECTORY, ENV_FILE);

    /** An item; empty, and told unless it is null, if it names no file. */
    static Optional<Inclusion> read(Node item, String path, Problems problems) {
        if (item instanceof Scalar nothing && nothing.isNull()) {
            return Optional.empty();
        }
        var found = switch (item) {
            case Mapping mapping -> {
                tellOthers(mapping, path, problems);
                tellEmpty(mapping, path, problems);
                yield new Inclusion(
                        Texts.allAt(mapping, "path"),
                        Texts.at(mapping, DIRECTORY),
                        Texts.allAt(mapping, ENV_FILE),
                        item.origin(),
                        path);
            }
            case Node other ->
                new Inclusion(Texts.of(other).stream().toList(), Optional.empty(), List.of(), item.origin(), path);
        };
        if (found.files().isEmpty() && item instanceof Mapping mapping && isSilent(mapping)) {
            problems.ignored(item.origin(), path, "names no file", "write path:, or remove it");
            return Optional.of(found);
        }
        if (found.files().isEmpty()) {
            problems.invalid(item, path, "names no file", "write a path, or a mapping with `path`");
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Whether {@code path} is not there, nothing, or a list of nothing. */
    private static boolean isSilent(Mapping mapping) {
        return switch (mapping.find("path").orElse(Scalar.nothing(mapping.origin()))) {
            case Scalar path -> path.isNull();
            case Sequence paths -> paths.items().isEmpty();
            case Mapping _ -> false;
        };
    }

    /** A single empty {@code path} is told as an inclusion of no file. */
    private static void tellEmpty(Mapping mapping, String path, Problems problems) {
        for (var key : List.of("path", ENV_FILE)) {
            var named = mapping.find(key).orElse(Scalar.nothing(mapping.origin()));
            var items = named instanceof Sequence list
                    ? list.items()
                    : key.equals(ENV_FILE) ? List.of(named) : List.<Node>of();
            for (var item : items) {
                if (item instanceof Scalar text && !text.isNull() && text.text().isEmpty()) {
                    problems.invalid(text, path + "." + key, "names no file", "name one, or remove it");
                }
            }
        }
    }

    private static void tellOthers(Mapping mapping, String path, Problems problems) {
        mapping.find(DIRECTORY)
                .filter(folder -> !(folder instanceof Scalar))
                .ifPresent(folder ->
                        problems.invalid(folder, path + "." + DIRECTORY, "must be a text", "write a single value"));
        mapping.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.ignored(entry.key(), path + "." + key, "means nothing here", "remove it");
            }
        });
    }
}
