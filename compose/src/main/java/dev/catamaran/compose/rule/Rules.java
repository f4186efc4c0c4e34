package dev.catamaran.compose.rule;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import java.util.Set;

/** Holds all rules against a project. */
public final class Rules {
    private Rules() {}

    /**
     * Tells what Compose refuses.
     *
     * @param project with its active services only
     * @param tree what it was made of: the places of keys
     * @param inactive names of the others
     */
    public static void check(Project project, Mapping tree, Set<String> inactive, Problems problems) {
        project.services().forEach((name, service) -> {
            var subject = new Subject(name, service, project, tree, inactive, problems);
            ServiceRules.check(subject);
            BuildRules.check(subject);
            ReferenceRules.check(subject);
            MountRules.check(subject);
            LimitRules.check(subject);
        });
        ResourceRules.check(project, problems);
        ContainerNames.check(project, problems);
        Cycles.check(project, problems);
    }
}
