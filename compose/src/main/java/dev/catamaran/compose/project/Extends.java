package dev.catamaran.compose.project;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.merge.Merge;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.Bounds;
import dev.catamaran.compose.source.Mention;
import dev.catamaran.compose.source.Remote;
import dev.catamaran.compose.source.SourceFile;
import dev.catamaran.compose.source.SourceFiles;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Interpolation;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Services over the ones that they extend (Compose specification, "extends"). In the same file both are merged as they are
 * written; a service of another file is brought into long syntax first, with its paths relative to that file.
 */
final class Extends {
    private static final String SERVICES = "services";
    private static final String EXTENDS = "extends";
    private static final int MOST_NAMES = 10;

    private final SourceFiles files;
    private final Scope scope;
    private final Allowance allowance;
    private final Budget budget;
    private final Problems problems;
    private final Map<Step, Node> done = new HashMap<>();
    private final Map<Step, Node> expanded = new HashMap<>();
    private final Map<java.nio.file.Path, Place> places = new HashMap<>();

    Extends(SourceFiles files, Scope scope, Allowance allowance, Budget budget, Problems problems) {
        this.files = files;
        this.scope = scope;
        this.allowance = allowance;
        this.budget = budget;
        this.problems = problems;
    }

    /**
     * A file's services.
     *
     * @param directory where relative names of files begin
     */
    private record Place(SourceFile file, java.nio.file.Path directory, Mapping services) {
        Step step(String service) {
            return new Step(directory, file.name(), service);
        }
    }

    /** A service of a file. */
    private record Step(java.nio.file.Path directory, String file, String service) {
        @Override
        public String toString() {
            return service + " in " + file;
        }
    }

    /** The document with no {@code extends} left. */
    Mapping apply(Mapping document, SourceFile file) {
        return Services.of(document)
                .map(services -> document.with(SERVICES, apply(new Place(file, scope.directory(), services))))
                .orElse(document);
    }

    private Mapping apply(Place place) {
        var services = place.services();
        return services.map((name, value) -> resolve(name, value, place, List.of()));
    }

    /** @param chain the services that led here */
    private Node resolve(String name, Node node, Place place, List<Step> chain) {
        var step = place.step(name);
        if (!(node instanceof Mapping service) || !extendsAnother(service) || problems.isOver()) {
            return node;
        }
        if (done.containsKey(step)) {
            return done.getOrDefault(step, node);
        }
        var path = Path.root().key(SERVICES).key(name);
        var here = path.key(EXTENDS).toString();
        var longer = new ArrayList<>(chain);
        longer.add(step);
        var merged = service.entry(EXTENDS)
                .flatMap(entry -> Reference.read(entry, here, problems))
                .flatMap(reference -> base(reference, here, place, longer))
                .filter(base -> budget.take(base, service.origin(), here))
                .map(base -> Merge.services(base, service, path, problems))
                .orElse(service)
                .without(EXTENDS);
        done.put(step, merged);
        return merged;
    }

    /** What is reset is taken away by the merge. */
    private static boolean extendsAnother(Mapping service) {
        return service.find(EXTENDS)
                .filter(value -> value.directive() != Directive.RESET)
                .isPresent();
    }

    private Optional<Mapping> base(Reference reference, String path, Place place, List<Step> chain) {
        return reference.file().isEmpty()
                ? find(reference, path, place, chain)
                : reference
                        .file()
                        .flatMap(file -> place(Mention.of(file, path + ".file"), place))
                        .flatMap(other -> find(reference, path, other, chain)
                                .flatMap(base -> expand(base, other, reference.service())));
    }

    private Optional<Mapping> find(Reference reference, String path, Place place, List<Step> chain) {
        var name = reference.service();
        if (problems.isOver()) {
            return Optional.empty();
        }
        if (!place.services().has(name)) {
            var names = place.services().entries().keySet().stream()
                    .filter(other -> !chain.contains(place.step(other)))
                    .limit(MOST_NAMES)
                    .toList();
            var reason = "there is no service " + name + " in " + place.file().name();
            var fix = names.isEmpty() ? "" : "the services there are " + String.join(", ", names);
            problems.invalid(reference.origin(), path, reason, fix);
            return Optional.empty();
        }
        if (chain.contains(place.step(name)) || chain.size() >= Bounds.DEPTH) {
            var names = chain.stream().map(Step::toString).collect(Collectors.joining(", which extends "));
            var reason = "services extend each other: " + names + ", which extends " + place.step(name);
            problems.invalid(reference.origin(), path, reason, "let one of them stand alone");
            return Optional.empty();
        }
        return place.services()
                .find(name)
                .map(node -> resolve(name, node, place, chain))
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    private Optional<Place> place(Mention mention, Place from) {
        if (Remote.is(mention.text())) {
            files.tell(mention, Remote.REASON, Remote.FIX);
            return Optional.empty();
        }
        return files.named(scope.file(from.directory(), mention.text()), scope.root(), mention)
                .flatMap(file -> {
                    places.computeIfAbsent(file.path(), _ -> read(file, mention));
                    return Optional.ofNullable(places.get(file.path()));
                });
    }

    private Place read(SourceFile file, Mention mention) {
        var merged = Mapping.of(Map.of(), Origin.COMPOSE);
        for (var document : files.documents(file)) {
            if (!budget.read(document, mention.origin(), mention.path())) {
                break;
            }
            var replaced = (Mapping) Interpolation.of(document, scope.lookUp(), allowance, problems);
            merged = merged.entries().isEmpty() ? replaced : Merge.files(merged, replaced, problems);
        }
        var services = Services.of(merged).orElse(Mapping.of(Map.of(), Origin.COMPOSE));
        return new Place(file, SourceFiles.folder(file.path()), services);
    }

    /** In long syntax, with absolute paths. */
    private Optional<Mapping> expand(Mapping service, Place place, String name) {
        var node = expanded.computeIfAbsent(place.step(name), _ -> {
            var services = Mapping.of(Map.of(name, new Entry(service.origin(), service)), service.origin());
            var file = Mapping.of(Map.of(), service.origin()).with(SERVICES, services);
            var plain = Merge.files(Mapping.of(Map.of(), service.origin()), file, problems);
            var tree = scope.paths(place.directory()).absolute(Canonical.unfinished(plain, allowance, problems));
            return Services.of(tree).flatMap(found -> found.find(name)).orElse(service);
        });
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
