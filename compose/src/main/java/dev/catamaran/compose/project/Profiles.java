package dev.catamaran.compose.project;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Which services are active: those without profiles, and those with one that is asked for (Compose specification,
 * "Profiles").
 *
 * @param asked {@code *} asks for all; who asks for none asks for the empty name
 */
record Profiles(List<String> asked) {
    private static final String ALL = "*";

    /** Those of the command line; without one those of {@code COMPOSE_PROFILES}. */
    static Profiles of(List<String> options, Map<String, String> variables) {
        return new Profiles(
                options.isEmpty()
                        ? Arrays.stream(variables
                                        .getOrDefault("COMPOSE_PROFILES", "")
                                        .split(",", -1))
                                .map(String::strip)
                                .toList()
                        : options);
    }

    /** The project with its active services only. */
    Mapping active(Mapping project) {
        return Services.of(project)
                .map(services -> project.with("services", services.with(filtered(services, true))))
                .orElse(project);
    }

    /** The other services with the profiles of each. */
    SequencedMap<String, List<String>> inactive(Mapping project) {
        var inactive = new LinkedHashMap<String, List<String>>();
        Services.of(project)
                .ifPresent(services -> filtered(services, false)
                        .forEach((name, entry) -> inactive.put(name, profiles(entry.value()))));
        return inactive;
    }

    private Map<String, Entry> filtered(Mapping services, boolean active) {
        var entries = new LinkedHashMap<String, Entry>();
        services.entries().forEach((name, entry) -> {
            if (isActive(profiles(entry.value())) == active) {
                entries.put(name, entry);
            }
        });
        return entries;
    }

    private boolean isActive(List<String> profiles) {
        return profiles.isEmpty() || asked.contains(ALL) || profiles.stream().anyMatch(asked::contains);
    }

    private static List<String> profiles(Node service) {
        return service instanceof Mapping mapping && mapping.find("profiles").orElse(mapping) instanceof Sequence list
                ? list.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : List.of();
    }
}
