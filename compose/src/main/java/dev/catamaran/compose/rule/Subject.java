package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.service.Service;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.util.Optional;
import java.util.Set;

/** A service that rules are held against. */
record Subject(String name, Service service, Project project, Set<String> inactive, Problems problems) {
    /** Tells something of the service as a whole. */
    void invalid(String reason, String fix) {
        problems.invalid(service.origin(), "services." + name, reason, fix);
    }

    /** Tells something of one of its keys. */
    void invalid(Origin origin, String key, String reason, String fix) {
        problems.invalid(origin, "services." + name + "." + key, reason, fix);
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

    /** A text's value; empty where it is not written. */
    static String text(Optional<Leaf<String>> leaf) {
        return leaf.map(Leaf::value).orElse("");
    }
}
