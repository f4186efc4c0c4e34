package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Compose adds to a project as a whole: the network {@code default}, dependencies that are implied, and the names
 * of networks, volumes, configs and secrets on the engine.
 */
public final class Completion {
    private static final List<String> NAMED = List.of("networks", "volumes", "configs", "secrets");
    private static final String DEFAULT = "default";

    private Completion() {}

    /**
     * Adds it to a project in long syntaxes, whose files are merged and whose services are all there, those without an
     * active profile too.
     *
     * @param name the project's
     */
    public static Mapping of(Mapping project, String name) {
        var edits = List.of(
                Edit.mapping("services.*", Completion::network),
                Edit.mapping("services.*", Implied::dependencies),
                Edit.mapping("services.*", Completion::replicas),
                Edit.mapping(
                        "services.*.volumes.[]",
                        mount -> mount.find("target")
                                .map(target -> mount.with("target", cleaned(target)))
                                .orElse(mount)));
        var completed = networks(Edit.all(edits, project)).with("name", Scalar.text(name, Origin.COMPOSE));
        for (var section : NAMED) {
            completed = Edit.mapping(section, all -> named(all, name)).of(completed);
        }
        return completed;
    }

    private static Mapping network(Mapping service) {
        if (service.has("provider") || service.has("network_mode")) {
            return service;
        }
        var joins = service.find("networks")
                .filter(node ->
                        node instanceof Mapping networks && !networks.entries().isEmpty())
                .isPresent();
        var alone = Mapping.of(Map.of(), Origin.COMPOSE).with(DEFAULT, Scalar.nothing(Origin.COMPOSE));
        return joins ? service : service.with("networks", alone);
    }

    /** The number of containers, in both places where it can be written. */
    private static Mapping replicas(Mapping service) {
        var scale = service.find("scale");
        return scale.isEmpty()
                ? service
                : Edit.mapping(
                                "deploy",
                                deploy -> deploy.has("replicas") ? deploy : deploy.with("replicas", scale.get()))
                        .of(service);
    }

    private static Mapping networks(Mapping project) {
        var used = project.find("services").stream()
                .flatMap(Completion::values)
                .anyMatch(service -> service instanceof Mapping keys
                        && keys.find("networks")
                                .filter(node -> node instanceof Mapping networks && networks.has(DEFAULT))
                                .isPresent());
        var known = project.find("networks").orElseGet(() -> Mapping.of(Map.of(), Origin.COMPOSE));
        return used && known instanceof Mapping networks && !networks.has(DEFAULT)
                ? project.with("networks", networks.with(DEFAULT, Scalar.nothing(Origin.COMPOSE)))
                : project;
    }

    private static Stream<Node> values(Node node) {
        return node instanceof Mapping mapping
                ? mapping.entries().values().stream().map(Mapping.Entry::value)
                : Stream.empty();
    }

    private static Node cleaned(Node target) {
        return target instanceof Scalar scalar ? scalar.with(scalar.kind(), UnixPath.clean(scalar.text())) : target;
    }

    private static Mapping named(Mapping all, String project) {
        var entries = new LinkedHashMap<>(all.entries());
        entries.replaceAll((key, entry) -> entry.with(named(key, entry.value(), project)));
        return all.with(entries);
    }

    private static Node named(String key, Node section, String project) {
        var keys = switch (section) {
            case Mapping mapping -> mapping;
            case Scalar scalar when scalar.isNull() -> Mapping.of(Map.of(), scalar.origin());
            case Node other -> other;
        };
        if (!(keys instanceof Mapping mapping)
                || mapping.find("name").filter(Completion::isWritten).isPresent()) {
            return keys;
        }
        var external = mapping.find("external").filter(Scalars::isTrue).isPresent();
        return mapping.with("name", Scalar.text(external ? key : project + "_" + key, Origin.COMPOSE));
    }

    /** Compose takes an empty name for one. */
    private static boolean isWritten(Node name) {
        return !(name instanceof Scalar scalar && scalar.isNull());
    }
}
