package dev.catamaran.compose.project;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.canonical.Completion;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.source.SourceFile;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.template.Allowance;
import java.util.List;
import java.util.Optional;

/** Reads the files of a request into one tree, as {@code docker compose config} does. */
public final class ProjectFiles {
    /** Stands in for a name that was refused, so that the rest is told too. */
    private static final String NAMELESS = "project";

    private final Request request;
    private final Problems problems;
    private final SourceFiles files;
    private final Allowance allowance = new Allowance();

    private ProjectFiles(Request request, Problems problems) {
        this.request = request;
        this.problems = problems;
        this.files = new SourceFiles(request.workingDirectory(), problems);
    }

    /** The project; empty, and told, if there are no files to read, or if there is too much in them. */
    public static Optional<Resolved> read(Request request, Problems problems) {
        return new ProjectFiles(request, problems).read();
    }

    private Optional<Resolved> read() {
        var start = new Starting(request, files, allowance, problems).start();
        var sources = start.files().stream()
                .flatMap(file -> files.given(file).stream())
                .toList();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var name = new Naming(start, allowance, problems).name(request.name(), files.documents(sources));
        return resolve(start, sources, name.orElse(NAMELESS));
    }

    private Optional<Resolved> resolve(Start start, List<SourceFile> sources, String name) {
        var root = request.root()
                .map(folder -> request.workingDirectory().resolve(folder).normalize())
                .orElse(start.directory());
        var scope = new Scope(start.directory(), root, start.variables(), List.of()).with(Naming.VARIABLE, name);
        var merged = new Layers(files, allowance, problems).load(sources, scope);
        if (problems.isOver()) {
            return Optional.empty();
        }
        if (merged.entries().isEmpty() && !problems.refused()) {
            problems.invalid(merged.origin(), "", "the file is empty", "write `services:` with a service");
        }
        var plain = Canonical.of(merged, allowance, problems);
        var complete = BareVariables.ofMappings(Completion.of(plain, name), scope.lookUp());
        var profiles = Profiles.of(request.profiles(), start.variables());
        var active = new ServiceFiles(files, scope, allowance, problems).add(profiles.active(complete));
        return Optional.of(new Resolved(start.directory(), active, profiles.inactive(complete)));
    }
}
