package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.console.Json;
import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded.Refused;
import dev.catamaran.compose.Loaded.Valid;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.project.Request;
import dev.catamaran.compose.write.ProjectWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A Compose project, read as Docker reads it. */
@Command(
        name = "compose",
        header =
                "Reads Compose files as docker compose does, and tells all that is wrong with them. Nothing is contacted.",
        footer = {
            "Examples:",
            "  ./catamaran import compose compose.yaml --config             what docker compose config prints",
            "  ./catamaran import compose --config                          the files that Docker would find here",
            "  ./catamaran import compose a.yaml b.yaml --config -o json    b.yaml over a.yaml, as JSON",
            "  ./catamaran import compose --config --profile debug --env-file test.env",
            "  ./catamaran import compose app/compose.yaml --config --root .   includes may name files beside app, too",
        })
final class ImportComposeCommand extends Verb {
    /** What {@code -o} may be. */
    enum Format {
        Yaml,
        Json
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Compose files, each over the ones before it; - for stdin. Absent: those that Docker finds.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--config", description = "Print the project in its canonical form.")
    private boolean config;

    @Option(names = "-o", paramLabel = "FORMAT", description = "yaml (if absent) or json.")
    private Format format = Format.Yaml;

    @Option(names = "--profile", paramLabel = "PROFILE", description = "With the services of a profile; * for all.")
    private List<String> profiles = new ArrayList<>();

    @Option(names = "--env-file", paramLabel = "FILE", description = "Variables. Absent: .env.")
    private List<String> envFiles = new ArrayList<>();

    @Option(names = "--project-directory", paramLabel = "DIR", description = "Where paths begin. Absent: the file's.")
    private Optional<Path> projectDirectory = Optional.empty();

    @Option(names = "--project-name", paramLabel = "NAME", description = "Absent: the file's name:, or the folder's.")
    private Optional<String> projectName = Optional.empty();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder that files named in files must not leave. Absent: the project directory.")
    private Optional<Path> root = Optional.empty();

    @Override
    public Integer call() {
        if (!config) {
            throw Failure.refused(
                    "the import itself is not there yet: --config prints what Compose makes of the files");
        }
        return switch (Compose.load(request())) {
            case Valid(var project, var _, var warnings) -> {
                warnings.forEach(warning -> console().say("compose: " + told(warning)));
                console().out().print(written(project));
                console().out().flush();
                yield Exit.OK;
            }
            case Refused(var problems) ->
                throw Failure.refused(
                        problems.stream().map(ImportComposeCommand::told).toList());
        };
    }

    private Request request() {
        return new Request(
                Path.of(""),
                files,
                envFiles,
                projectDirectory,
                root,
                projectName,
                profiles,
                console().environment());
    }

    private String written(Project project) {
        return switch (format) {
            case Yaml -> ProjectWriter.yaml(project);
            case Json -> Json.sorted(ProjectWriter.json(project));
        };
    }

    private static String told(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem;
    }
}
