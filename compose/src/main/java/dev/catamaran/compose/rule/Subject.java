package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.service.Service;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.shape.Nearest;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A service that rules are held against.
 *
 * @param tree what the project was made of
 * @param inactive names of the services that no active profile has
 */
record Subject(String name, Service service, Project project, Mapping tree, Set<String> inactive, Problems problems) {
    /** Tells something of the service as a whole. */
    void invalid(String reason, String fix) {
        problems.invalid(service.origin(), "services." + name, reason, fix);
    }

    /** Tells something of one of its keys. */
    void invalid(Origin origin, String key, String reason, String fix) {
        problems.invalid(origin, "services." + name + "." + key, reason, fix);
    }

    /** Where a key of one of its mappings is written, or the item of a list that stands for the key. */
    Origin place(String section, String key) {
        return Optional.of(tree)
                .flatMap(project -> inner(project, "services"))
                .flatMap(services -> inner(services, name))
                .flatMap(keys -> inner(keys, section))
                .flatMap(entries -> entries.entry(key))
                .map(Mapping.Entry::key)
                .orElseGet(service::origin);
    }

    private static Optional<Mapping> inner(Mapping mapping, String key) {
        return mapping.find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** Whether the project has a service, active or not. */
    boolean knows(String other) {
        return project.services().containsKey(other) || inactive.contains(other);
    }

    /** What is wrong with the name of a service that must be active. */
    String missing(String other) {
        return inactive.contains(other)
                ? "names the service " + other + ", which no active profile has"
                : "names the service " + other + ", which is not there";
    }

    /** The other service that was probably meant by a name. */
    String near(String other) {
        var others = new TreeSet<>(project.services().keySet());
        others.remove(name);
        return Nearest.of(other, others).map(near -> "write " + near).orElse("");
    }

    /** A text's value; empty where it is not written. */
    static String text(Optional<Leaf<String>> leaf) {
        return leaf.map(Leaf::value).orElse("");
    }
}
