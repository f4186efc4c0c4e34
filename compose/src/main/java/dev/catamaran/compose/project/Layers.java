package dev.catamaran.compose.project;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.canonical.Defaults;
import dev.catamaran.compose.merge.Change;
import dev.catamaran.compose.merge.Merge;
import dev.catamaran.compose.merge.Unique;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.parse.Binder;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.source.SourceFile;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Interpolation;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Origin;
import java.util.List;
import java.util.Map;

/**
 * The files of a project, or of an included one, over each other. Each document goes through the same steps: variables,
 * {@code extends}, {@code include}, the merge into what came before, the check of types, long syntax.
 */
final class Layers {
    private final SourceFiles files;
    private final Allowance allowance;
    private final Budget budget;
    private final Problems problems;

    Layers(SourceFiles files, Allowance allowance, Problems problems) {
        this.files = files;
        this.allowance = allowance;
        this.budget = new Budget(problems);
        this.problems = problems;
    }

    /**
     * One tree with absolute paths and defaults, in long syntax but for hosts and labels; without any key if the files are
     * empty.
     */
    Mapping load(List<SourceFile> sources, Scope scope) {
        var merged = Mapping.of(Map.of(), new Origin(sources.getFirst().name(), 1, 1));
        for (var source : sources) {
            for (var document : files.documents(source)) {
                if (problems.isOver()) {
                    return merged;
                }
                merged = over(merged, document, source, scope);
            }
        }
        return scope.paths().absolute(Defaults.of(merged));
    }

    private Mapping over(Mapping earlier, Mapping document, SourceFile source, Scope scope) {
        var replaced = (Mapping) Interpolation.of(document, scope.lookUp(), allowance, problems);
        if (!budget.take(replaced, replaced.origin(), "")) {
            return earlier;
        }
        var extended = new Extends(files, scope, allowance, budget, problems).apply(replaced, source);
        var complete = new Includes(this, files, allowance, budget, problems).apply(extended, source, scope);
        if (problems.isOver() || !budget.pass(earlier, document.origin())) {
            return earlier;
        }
        var change = new Change(earlier, Merge.files(earlier, complete, problems));
        var fresh = Unique.items(change.fresh());
        Binder.check(Project.class, fresh, problems);
        if (problems.isOver()) {
            return earlier;
        }
        var plain = BareVariables.ofLists(fresh, scope.lookUp());
        return withoutVersion(change.with(Unique.items(Canonical.unfinished(plain, allowance, problems))));
    }

    private Mapping withoutVersion(Mapping project) {
        project.entry("version")
                .ifPresent(entry -> problems.obsolete(entry.key(), "version", "has no meaning any more", "remove it"));
        return project.without("version");
    }
}
