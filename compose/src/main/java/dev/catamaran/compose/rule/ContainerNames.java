package dev.catamaran.compose.rule;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problems;
import java.util.HashMap;
import java.util.Optional;

/** No two containers have the same name. */
final class ContainerNames {
    private ContainerNames() {}

    static void check(Project project, Problems problems) {
        var taken = new HashMap<String, String>();
        project.services()
                .forEach((name, service) -> service.definition()
                        .containerName()
                        .filter(container -> !container.value().isEmpty())
                        .ifPresent(container -> Optional.ofNullable(taken.putIfAbsent(container.value(), name))
                                .ifPresent(other -> problems.invalid(
                                        container.origin(),
                                        "services." + name + ".container_name",
                                        container.value() + " is the name of the service " + other + "'s container",
                                        "write another one"))));
    }
}
