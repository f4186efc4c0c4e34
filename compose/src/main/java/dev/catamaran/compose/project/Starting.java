package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.source.SourceFiles.Given;
import dev.catamaran.compose.source.VariableFiles;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.tree.Origin;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds where a project begins. Its files, its directory and its variables depend on each other: the {@code .env} where
 * the command runs may say with {@code COMPOSE_FILE} where the project is, and there may be another {@code .env}.
 */
final class Starting {
    private static final List<String> NAMES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");
    private static final List<String> OVERRIDES = List.of(
            "compose.override.yml",
            "compose.override.yaml",
            "docker-compose.override.yml",
            "docker-compose.override.yaml");
    private static final List<String> TRUE = List.of("1", "t", "T", "TRUE", "true", "True");
    private static final String STANDARD_INPUT = "-";

    private final Request request;
    private final SourceFiles files;
    private final Allowance allowance;
    private final Problems problems;

    Starting(Request request, SourceFiles files, Allowance allowance, Problems problems) {
        this.request = request;
        this.files = files;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** Where the request's project begins. */
    Start start() {
        var given = request.files().stream().map(this::given).toList();
        var folder = directory(given);
        var variables = variables(folder, own());
        if (!given.isEmpty()) {
            return new Start(given, folder, variables);
        }
        var found = Optional.ofNullable(variables.get("COMPOSE_FILE"))
                .map(list -> split(list, variables))
                .orElseGet(() -> search(folder));
        var directory = directory(found);
        return new Start(found, directory, directory.equals(folder) ? variables : variables(directory, variables));
    }

    /** The command's variables; {@code PWD} is where it runs, whatever they say. */
    private Map<String, String> own() {
        var own = new TreeMap<>(request.environment());
        own.put("PWD", request.workingDirectory().toString());
        return own;
    }

    private Path directory(List<Given> given) {
        return request.projectDirectory()
                .map(directory -> request.workingDirectory().resolve(directory).normalize())
                .orElseGet(() -> given.stream()
                        .filter(file -> !file.name().equals(STANDARD_INPUT))
                        .findFirst()
                        .map(file -> SourceFiles.folder(file.path()))
                        .orElse(request.workingDirectory()));
    }

    private Map<String, String> variables(Path folder, Map<String, String> known) {
        var named = request.envFiles().stream().map(this::given).toList();
        var all = named.isEmpty() ? beside(folder) : named;
        var read = all.stream().flatMap(file -> files.given(file).stream()).toList();
        return VariableFiles.add(known, read, allowance, problems);
    }

    private List<Given> beside(Path folder) {
        var path = folder.resolve(".env");
        var disabled = TRUE.contains(request.environment().getOrDefault("COMPOSE_DISABLE_ENV_FILE", ""));
        return !disabled && Files.exists(path) && !Files.isDirectory(path)
                ? List.of(new Given(path, files.name(path)))
                : List.of();
    }

    private List<Given> split(String list, Map<String, String> variables) {
        var separator = variables.getOrDefault("COMPOSE_PATH_SEPARATOR", "");
        var pattern = Pattern.quote(separator.isEmpty() ? File.pathSeparator : separator);
        return Arrays.stream(list.split(pattern, -1)).map(this::given).toList();
    }

    private Given given(String name) {
        var path = name.equals(STANDARD_INPUT) ? "/dev/stdin" : name;
        return new Given(request.workingDirectory().resolve(path).normalize(), name);
    }

    private List<Given> search(Path folder) {
        for (var place = Optional.of(folder); place.isPresent(); place = place.map(Path::getParent)) {
            var found = first(NAMES, place.get());
            if (found.isPresent()) {
                var override = first(OVERRIDES, place.get());
                return override.map(second -> List.of(found.get(), second)).orElse(List.of(found.get()));
            }
        }
        problems.invalid(
                new Origin(folder.toString(), 0, 0),
                "",
                "neither here nor above is a Compose file: " + String.join(", ", NAMES),
                "name one with --file");
        return List.of();
    }

    private Optional<Given> first(List<String> names, Path folder) {
        var found = names.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(path -> new Given(path, files.name(path)))
                .toList();
        found.stream()
                .skip(1)
                .forEach(other -> problems.ignored(
                        new Origin(other.name(), 0, 0),
                        "",
                        "is not read: " + found.getFirst().name() + " is",
                        ""));
        return found.stream().findFirst();
    }
}
