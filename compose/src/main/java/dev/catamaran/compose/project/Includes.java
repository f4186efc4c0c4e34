package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.Bounds;
import dev.catamaran.compose.source.Mention;
import dev.catamaran.compose.source.Remote;
import dev.catamaran.compose.source.SourceFile;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.source.VariableFiles;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Projects that a file includes (Compose specification, "Include"): each with its own directory and variables, in long
 * syntax, before the including file is merged into what came before it.
 */
final class Includes {
    private static final String KEY = "include";

    private final Layers layers;
    private final SourceFiles files;
    private final Allowance allowance;
    private final Budget budget;
    private final Problems problems;

    Includes(Layers layers, SourceFiles files, Allowance allowance, Budget budget, Problems problems) {
        this.layers = layers;
        this.files = files;
        this.allowance = allowance;
        this.budget = budget;
        this.problems = problems;
    }

    /** The document with what it includes, and without the key. */
    Mapping apply(Mapping document, SourceFile file, Scope scope) {
        var complete = document.without(KEY);
        for (var inclusion : inclusions(document)) {
            if (problems.isOver()) {
                // It is told already: another file would only fill the memory.
                return complete;
            }
            var included = load(inclusion, file, scope);
            if (included.isPresent()
                    && budget.take(included.get(), included.get().origin(), inclusion.path())) {
                complete = Imports.add(included.get(), complete, problems);
            }
        }
        return complete;
    }

    private List<Inclusion> inclusions(Mapping document) {
        var include = document.find(KEY).orElse(Scalar.nothing(document.origin()));
        if (!(include instanceof Sequence list)) {
            if (!(include instanceof Scalar nothing && nothing.isNull())) {
                problems.invalid(include, KEY, "must be a list of files", "write include: [file.yaml]");
            }
            return List.of();
        }
        var found = new ArrayList<Inclusion>();
        for (var index = 0; index < list.items().size(); index++) {
            Inclusion.read(list.items().get(index), KEY + "[" + index + "]", problems)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Mapping> load(Inclusion inclusion, SourceFile from, Scope scope) {
        var sources = inclusion.files().stream()
                .flatMap(file -> file(file, inclusion, scope).stream())
                .toList();
        if (sources.size() < inclusion.files().size()) {
            return Optional.empty();
        }
        if (sources.isEmpty()) {
            unused(inclusion, scope);
            return Optional.empty();
        }
        var chain = Stream.concat(scope.including().stream(), Stream.of(from.path()))
                .toList();
        var main = sources.getFirst();
        if (chain.contains(main.path()) || chain.size() >= Bounds.DEPTH) {
            tellCycle(inclusion, chain, main);
            return Optional.empty();
        }
        var directory = directory(inclusion, scope, SourceFiles.folder(main.path()));
        var variables =
                VariableFiles.add(scope.variables(), envFiles(inclusion, directory, scope), allowance, problems);
        return Optional.of(layers.load(sources, new Scope(directory, scope.root(), variables, chain)));
    }

    /** Compose reads the variables that no file is there for, and stops at one that is not there. */
    private void unused(Inclusion inclusion, Scope scope) {
        var directory = directory(inclusion, scope, scope.directory());
        VariableFiles.add(scope.variables(), envFiles(inclusion, directory, scope), allowance, problems);
    }

    private static Path directory(Inclusion inclusion, Scope scope, Path otherwise) {
        return inclusion
                .directory()
                .map(text -> scope.file(scope.directory(), text.text()))
                .orElse(otherwise);
    }

    private Optional<SourceFile> file(Scalar named, Inclusion inclusion, Scope scope) {
        var mention = Mention.of(named, inclusion.path());
        if (Remote.is(named.text())) {
            files.tell(mention, Remote.REASON, Remote.FIX);
            return Optional.empty();
        }
        return files.named(scope.file(scope.directory(), named.text()), scope.root(), mention);
    }

    private List<SourceFile> envFiles(Inclusion inclusion, Path directory, Scope scope) {
        if (!inclusion.envFiles().isEmpty()) {
            return inclusion.envFiles().stream()
                    .flatMap(file -> file(file, inclusion, scope).stream())
                    .toList();
        }
        var beside = directory.resolve(".env");
        var mention = new Mention(inclusion.origin(), inclusion.path(), beside.toString());
        return Files.exists(beside) && !Files.isDirectory(beside)
                ? files.named(beside, scope.root(), mention).stream().toList()
                : List.of();
    }

    private void tellCycle(Inclusion inclusion, List<Path> chain, SourceFile main) {
        var names = chain.stream().map(files::name).collect(Collectors.joining(", which includes "));
        problems.invalid(
                inclusion.files().getFirst(),
                inclusion.path(),
                "files include each other: " + names + ", which includes " + main.name(),
                "let one of them stand alone");
    }
}
