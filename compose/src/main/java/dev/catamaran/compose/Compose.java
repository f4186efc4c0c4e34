package dev.catamaran.compose;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.parse.Binder;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.project.ProjectFiles;
import dev.catamaran.compose.project.Request;
import dev.catamaran.compose.project.Resolved;
import dev.catamaran.compose.rule.Rules;
import java.util.Optional;

/** Compose projects, read by the rules of the Compose specification and, where these leave a choice, as Docker does. */
public final class Compose {
    private Compose() {}

    /** Reads the files of a request. A user's error is told, never thrown. */
    public static Loaded load(Request request) {
        var problems = new Problems();
        var resolved = ProjectFiles.read(request, problems);
        var project = resolved.flatMap(read -> bind(read, problems));
        return resolved.isPresent() && project.isPresent() && !problems.refused()
                ? new Loaded.Valid(project.get(), resolved.get().inactive(), problems.all())
                : new Loaded.Refused(problems.all());
    }

    /** Values are checked even where something was refused before; what holds between keys only where nothing was. */
    private static Optional<Project> bind(Resolved resolved, Problems problems) {
        var project = Binder.bind(Project.class, resolved.tree(), problems);
        project.filter(_ -> !problems.refused())
                .ifPresent(read ->
                        Rules.check(read, resolved.tree(), resolved.inactive().keySet(), problems));
        return project;
    }
}
