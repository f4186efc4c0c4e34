package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.observe.Observed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The tasks of one service, as the engine keeps them: those that run and the last few that ended.
 *
 * @param service as listed
 * @param all newest first
 */
record Tasks(JsonNode service, List<JsonNode> all) {
    private static final Comparator<JsonNode> NEWEST = Comparator.comparing(
                    (JsonNode task) -> task.path("CreatedAt").asText())
            .reversed();

    static Tasks of(JsonNode service, List<JsonNode> tasks) {
        return new Tasks(service, tasks.stream().sorted(NEWEST).toList());
    }

    /** A task counts as ready when it runs, which with a health check it does only once it is healthy. */
    Observed.Counts counts() {
        var desired = service.path("Spec")
                .path("Mode")
                .path("Replicated")
                .path("Replicas")
                .asInt();
        var ready = (int) wanted().stream().filter(Tasks::runs).count();
        var updated = (int) wanted().stream().filter(this::isOfNewestSpec).count();
        return new Observed.Counts(desired, ready, updated);
    }

    /** Whether as many as are asked for both run and are of the newest form. */
    boolean complete() {
        return running().stream().filter(this::isOfNewestSpec).count() >= counts().desired();
    }

    /** Whether besides nothing of an earlier form is left or to come. */
    boolean through() {
        return complete() && wanted().stream().allMatch(task -> runs(task) && isOfNewestSpec(task));
    }

    /** Those that shall run. */
    List<JsonNode> wanted() {
        return all.stream()
                .filter(task -> task.path("DesiredState").asText().equals("running"))
                .toList();
    }

    /** Those that run. */
    List<JsonNode> running() {
        return wanted().stream().filter(Tasks::runs).toList();
    }

    /** The image of those that run; empty when none does or they differ. */
    String image() {
        var images = new TreeSet<String>();
        running()
                .forEach(task -> images.add(
                        task.path("Spec").path("ContainerSpec").path("Image").asText()));
        return images.size() == 1 ? images.first() : "";
    }

    /** The newest that waits for a node, ended by itself or was refused. */
    Optional<JsonNode> newestTrouble() {
        return all.stream()
                .filter(task -> switch (state(task)) {
                    case "failed", "rejected", "orphaned" -> true;
                    case "complete" -> task.path("DesiredState").asText().equals("shutdown");
                    case "pending" -> !task.path("Status").path("Err").asText().isEmpty();
                    default -> false;
                })
                .filter(this::isOfNewestSpec)
                .findFirst();
    }

    /** How many of the newest form ended by themselves. */
    long failures() {
        return all.stream()
                .filter(this::isOfNewestSpec)
                .filter(task -> state(task).equals("failed"))
                .count();
    }

    static String state(JsonNode task) {
        return task.path("Status").path("State").asText();
    }

    private static boolean runs(JsonNode task) {
        return state(task).equals("running");
    }

    /** A task keeps the template that it was made from; only the service's own names its runtime. */
    private boolean isOfNewestSpec(JsonNode task) {
        return template(service.path("Spec").path("TaskTemplate")).equals(template(task.path("Spec")));
    }

    private static JsonNode template(JsonNode template) {
        return template instanceof ObjectNode object ? object.deepCopy().without("Runtime") : template;
    }
}
