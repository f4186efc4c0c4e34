package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Interpolation;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import dev.catamaran.compose.value.ProjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The project's name: the option, else {@code COMPOSE_PROJECT_NAME}, else {@code name} of the last file that has one, else
 * the directory's (Compose specification, "Name"). The first two must be names, of the others one is made.
 */
final class Naming {
    static final String VARIABLE = "COMPOSE_PROJECT_NAME";

    private final Start start;
    private final Allowance allowance;
    private final Problems problems;

    Naming(Start start, Allowance allowance, Problems problems) {
        this.start = start;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** The name; empty, and told, if there is none. */
    Optional<String> name(Optional<String> option, List<Mapping> documents) {
        if (option.filter(name -> !name.isEmpty()).isPresent()) {
            return option.flatMap(name -> given("--project-name", name));
        }
        var variable = start.variables().getOrDefault(VARIABLE, "");
        if (!variable.isEmpty()) {
            return given(VARIABLE, variable);
        }
        return documents.reversed().stream()
                .flatMap(document -> written(document).stream())
                .findFirst()
                .map(this::ofFile)
                .orElseGet(this::ofDirectory);
    }

    private Optional<String> given(String setting, String name) {
        return switch (ProjectName.parse(name)) {
            case Valid(String valid) -> Optional.of(valid);
            case Invalid(String reason, String fix) -> {
                problems.invalid(new Origin(setting, 0, 0), "", name + " " + reason, fix);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Scalar> written(Mapping document) {
        return document.find("name")
                .flatMap(name -> name instanceof Scalar scalar && scalar.kind() == Kind.TEXT
                        ? Optional.of(scalar)
                        : Optional.empty())
                .filter(scalar -> !scalar.text().isEmpty());
    }

    private Optional<String> ofFile(Scalar written) {
        var file = Mapping.of(Map.of(), written.origin()).with("name", written);
        var replaced = Interpolation.of(file, Variables.of(start.variables()), allowance, problems);
        var name = written((Mapping) replaced)
                .map(Scalar::text)
                .map(ProjectName::normalize)
                .orElse("");
        return told(name, written.origin(), "name", "write a name with a letter or a digit");
    }

    private Optional<String> ofDirectory() {
        var directory = start.directory();
        var last = Optional.ofNullable(directory.getFileName())
                .map(Object::toString)
                .orElse("");
        return told(
                ProjectName.normalize(last),
                new Origin(directory.toString(), 0, 0),
                "",
                "give --project-name, or write `name:` into the file");
    }

    private Optional<String> told(String name, Origin origin, String path, String fix) {
        if (name.isEmpty()) {
            problems.invalid(origin, path, "no project name can be made of this: it has no letter and no digit", fix);
        }
        return Optional.of(name).filter(made -> !made.isEmpty());
    }
}
