package dev.catamaran.compose.project;

import dev.catamaran.compose.dotenv.DotEnv;
import dev.catamaran.compose.dotenv.RawEnv;
import dev.catamaran.compose.dotenv.Setting;
import dev.catamaran.compose.dotenv.Surroundings;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.source.Mention;
import dev.catamaran.compose.source.SourceFile;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What services take from files: {@code env_file} into {@code environment}, {@code label_file} into {@code labels}. A
 * later file wins over an earlier one, and what the service itself says wins over all files.
 */
final class ServiceFiles {
    private static final List<String> NO = List.of("false", "n", "no", "off");

    private final SourceFiles files;
    private final Scope scope;
    private final Allowance allowance;
    private final Problems problems;

    ServiceFiles(SourceFiles files, Scope scope, Allowance allowance, Problems problems) {
        this.files = files;
        this.scope = scope;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** The project, in long syntax with absolute paths, with what the files of its services say. */
    Mapping add(Mapping project) {
        return Services.change(project, (name, service) -> {
            if (problems.isOver()) {
                return service;
            }
            var path = "services." + name;
            return labels(environment(service, path), path);
        });
    }

    private Mapping environment(Mapping service, String path) {
        var surroundings = surroundings(scope.lookUp().or(own(service)));
        var items = items(service, "env_file");
        for (var index = 0; index < items.size(); index++) {
            var here = path + ".env_file[" + index + "]";
            if (items.get(index) instanceof Mapping file) {
                surroundings = surroundings.after(read(file, here, surroundings));
            }
        }
        return under(service, "environment", surroundings.earlier());
    }

    private Mapping labels(Mapping service, String path) {
        var surroundings = surroundings(Variables.NONE);
        var items = items(service, "label_file");
        for (var index = 0; index < items.size(); index++) {
            var here = path + ".label_file[" + index + "]";
            var file = named(items.get(index), here).flatMap(name -> open(name, here));
            if (file.isPresent()) {
                surroundings = surroundings.after(DotEnv.read(file.get().asSource(), surroundings, problems));
            }
        }
        return under(service, "labels", surroundings.earlier());
    }

    private SequencedMap<String, Setting> read(Mapping item, String path, Surroundings surroundings) {
        var name = isRequired(item)
                ? item.find("path").flatMap(text -> named(text, path))
                : Texts.at(item, "path").filter(text -> Files.exists(Path.of(text.text())));
        var source = name.flatMap(text -> open(text, path)).map(SourceFile::asSource);
        if (source.isEmpty()) {
            return surroundings.earlier();
        }
        var format = Texts.at(item, "format");
        return switch (format.map(Scalar::text).orElse("")) {
            case "" -> DotEnv.read(source.get(), surroundings, problems);
            case "raw" -> RawEnv.read(source.get(), surroundings, problems);
            case String _ -> {
                format.ifPresent(text ->
                        problems.invalid(text, path + ".format", "is no format of variables", "write raw, or nothing"));
                yield surroundings.earlier();
            }
        };
    }

    /** The name of a file that must be there. */
    private Optional<Scalar> named(Node name, String path) {
        if (name instanceof Scalar scalar && !scalar.isNull() && scalar.text().isEmpty()) {
            problems.invalid(scalar, path, "names no file", "name one, or remove it");
        }
        return Texts.of(name);
    }

    /** A file that is there; one for whose variables there is no room any more is not read again for each service. */
    private Optional<SourceFile> open(Scalar name, String path) {
        return files.named(scope.file(scope.directory(), name.text()), scope.root(), Mention.of(name, path))
                .filter(_ -> !allowance.isSpent());
    }

    private Surroundings surroundings(Variables variables) {
        return new Surroundings(variables, new LinkedHashMap<>(), allowance);
    }

    private static Variables own(Mapping service) {
        return service.find("environment").orElse(service) instanceof Mapping pairs
                ? name -> pairs.find(name)
                        .flatMap(value -> value instanceof Scalar scalar && !scalar.isNull()
                                ? Optional.of(scalar.text())
                                : Optional.empty())
                : Variables.NONE;
    }

    private static boolean isRequired(Mapping item) {
        return item.find("required")
                .filter(value -> value instanceof Scalar scalar
                        && NO.contains(scalar.text().toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    private static List<Node> items(Mapping service, String key) {
        return service.find(key).orElse(service) instanceof Sequence list ? list.items() : List.of();
    }

    /** The settings, and over them what the key says. */
    private static Mapping under(Mapping service, String key, Map<String, Setting> settings) {
        var own = service.find(key).orElseGet(() -> Mapping.of(Map.of(), service.origin()));
        if (settings.isEmpty() || !(own instanceof Mapping pairs)) {
            return service;
        }
        var entries = new LinkedHashMap<String, Entry>();
        settings.forEach((name, setting) ->
                entries.put(name, new Entry(setting.origin(), Scalar.text(setting.value(), setting.origin()))));
        entries.putAll(pairs.entries());
        return service.with(key, pairs.with(entries));
    }
}
