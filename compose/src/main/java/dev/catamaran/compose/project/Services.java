package dev.catamaran.compose.project;

import dev.catamaran.compose.tree.Mapping;
import java.util.Optional;
import java.util.function.BiFunction;

/** The services of a tree whose types may still be wrong. */
final class Services {
    private static final String KEY = "services";

    private Services() {}

    /** The mapping of services, if there is one. */
    static Optional<Mapping> of(Mapping project) {
        return project.find(KEY)
                .flatMap(node -> node instanceof Mapping services ? Optional.of(services) : Optional.empty());
    }

    /** The project with each service changed. */
    static Mapping change(Mapping project, BiFunction<String, Mapping, Mapping> change) {
        return of(project)
                .map(services -> project.with(
                        KEY,
                        services.map((name, value) ->
                                value instanceof Mapping service ? change.apply(name, service) : value)))
                .orElse(project);
    }
}
