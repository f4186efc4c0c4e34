package dev.catamaran.compose.rule;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** No service waits for itself. Without recursion: a chain may be as long as there are services. */
final class Cycles {
    private Cycles() {}

    static void check(Project project, Problems problems) {
        var waiting = new TreeMap<String, SequencedSet<String>>();
        project.services().forEach((name, service) -> {
            var others = new TreeSet<>(service.relations().dependsOn().keySet());
            others.retainAll(project.services().keySet());
            waiting.put(name, others);
        });
        startable(waiting);
        while (!waiting.isEmpty()) {
            var cycle = cycle(waiting);
            tell(project, cycle, problems);
            cycle.forEach(waiting::remove);
            waiting.values().forEach(others -> cycle.forEach(others::remove));
            startable(waiting);
        }
    }

    /** Takes away the services whose dependencies are all started, again and again. */
    private static void startable(SortedMap<String, SequencedSet<String>> waiting) {
        var dependents = new TreeMap<String, List<String>>();
        waiting.forEach((name, others) -> others.forEach(other ->
                dependents.computeIfAbsent(other, _ -> new ArrayList<>()).add(name)));
        var ready = new ArrayDeque<>(waiting.keySet().stream()
                .filter(name -> Optional.ofNullable(waiting.get(name)).stream().allMatch(SequencedSet::isEmpty))
                .toList());
        while (!ready.isEmpty()) {
            var started = ready.removeFirst();
            waiting.remove(started);
            for (var name : dependents.getOrDefault(started, List.of())) {
                Optional.ofNullable(waiting.get(name))
                        .filter(others -> others.remove(started) && others.isEmpty())
                        .ifPresent(_ -> ready.addLast(name));
            }
        }
    }

    /** Each of the rest waits for one of the rest: following them leads into a cycle. */
    private static List<String> cycle(SortedMap<String, SequencedSet<String>> waiting) {
        var path = new LinkedHashSet<String>();
        var at = waiting.firstKey();
        while (path.add(at)) {
            at = waiting.getOrDefault(at, path).getFirst();
        }
        var steps = List.copyOf(path);
        return steps.subList(steps.indexOf(at), steps.size());
    }

    /** At the dependency with which the first one begins to wait. */
    private static void tell(Project project, List<String> cycle, Problems problems) {
        var first = cycle.getFirst();
        var next = cycle.get(1 % cycle.size());
        Optional.ofNullable(project.services().get(first))
                .flatMap(service ->
                        Optional.ofNullable(service.relations().dependsOn().get(next)))
                .ifPresent(dependency -> problems.invalid(
                        dependency.condition().origin(),
                        "services." + first + ".depends_on." + next,
                        "waits for itself: " + String.join(" → ", cycle) + " → " + first,
                        "remove one of these dependencies"));
    }
}
