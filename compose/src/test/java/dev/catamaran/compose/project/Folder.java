package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A folder with files in which a request is made. */
record Folder(Path path) {
    /** With one more file. */
    Folder with(String name, String text) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(SourceFiles.folder(file));
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What becomes of {@code docker compose config} there. */
    Result read() {
        return read(request -> request);
    }

    /** The same with options. */
    Result read(UnaryOperator<Request> options) {
        var problems = new Problems();
        var resolved = ProjectFiles.read(options.apply(Request.in(path)), problems);
        return new Result(
                resolved,
                problems.all().stream()
                        .map(Problem::toString)
                        .map(line -> line.replace(path.toString(), "HERE"))
                        .toList(),
                path);
    }

    /** What was read, and what was told with the folder as {@code HERE}. */
    record Result(Optional<Resolved> resolved, List<String> problems, Path path) {
        /** A value as one line, with the folder as {@code HERE}. */
        String at(String... keys) {
            Node node = resolved.orElseThrow(() -> new AssertionError(problems)).tree();
            for (var key : keys) {
                node = node instanceof Mapping mapping
                        ? mapping.find(key).orElseThrow(() -> new AssertionError("no " + key))
                        : node;
            }
            return Shown.show(node).replace(path.toString(), "HERE");
        }

        /** A service's key as one line. */
        String service(String service, String key) {
            return at("services", service, key);
        }

        /** The names of the active services. */
        List<String> services() {
            return Services.of(resolved.orElseThrow().tree()).stream()
                    .flatMap(services -> services.entries().keySet().stream())
                    .toList();
        }
    }
}
