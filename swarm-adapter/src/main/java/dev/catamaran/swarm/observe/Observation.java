package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import java.util.List;
import java.util.TreeSet;

/** What the engine's answers mean for one workload. Pure. */
public final class Observation {
    private static final Message NOTHING_WRONG = new Message("Available", "");

    private Observation() {}

    /** What is told of a workload's service, which is ours. */
    public static Observed of(Workload workload, JsonNode service, Inventory inventory) {
        var id = service.path("ID").asText();
        var tasks = Tasks.of(service, inventory.tasks().getOrDefault(id, List.of()));
        var counts = tasks.counts();
        var standing = standing(tasks, counts);
        return new Observed(
                standing.state(),
                service.path("Spec").path("Name").asText(),
                counts,
                tasks.image(),
                Endpoints.of(workload, tasks, inventory),
                standing.message(),
                retained(service));
    }

    /** What is told where there is no service: it is about to be created. */
    public static Observed absent() {
        return nothing(State.Applying, new Message("Progressing", "the service is not there yet"));
    }

    /** What is told where the service of that name is somebody else's. */
    public static Observed foreign(String name) {
        return nothing(
                State.Refused, new Message("Refused", "a service " + name + " is there and is not this workload's"));
    }

    private static Observed nothing(State state, Message message) {
        return new Observed(state, "", Counts.NONE, "", List.of(), message, List.of());
    }

    private static Standing standing(Tasks tasks, Counts counts) {
        var update = tasks.service().path("UpdateStatus");
        var state = update.path("State").asText();
        var complete = counts.ready() >= counts.desired() && counts.updated() >= counts.desired();
        return switch (state) {
            case "paused", "rollback_paused" ->
                new Standing(State.Paused, new Message("UpdatePaused", paused(tasks, update)));
            case "rollback_completed" ->
                new Standing(
                        complete ? State.Degraded : State.Progressing,
                        new Message("RolledBack", "the update failed and was taken back: " + Trouble.cause(tasks)));
            case "updating", "rollback_started" -> progressing(tasks, counts);
            default -> complete ? new Standing(State.Ready, NOTHING_WRONG) : progressing(tasks, counts);
        };
    }

    private static Standing progressing(Tasks tasks, Counts counts) {
        var told =
                counts.ready() + " of " + counts.desired() + " tasks run, " + counts.updated() + " of the newest form";
        return tasks.newestTrouble()
                .map(task -> new Standing(State.Degraded, Trouble.of(task, tasks.failures())))
                .orElseGet(() -> new Standing(State.Progressing, new Message("Progressing", told)));
    }

    private static String paused(Tasks tasks, JsonNode update) {
        return "the update stopped and stays as it is until the workload is changed: "
                + tasks.newestTrouble()
                        .map(Trouble::text)
                        .orElseGet(() -> Texts.line(update.path("Message").asText()));
    }

    /** Volumes that the service used before its last change and uses no more; they stay on their nodes. */
    private static List<String> retained(JsonNode service) {
        var names = new TreeSet<>(Volumes.of(service.path("PreviousSpec")));
        names.removeAll(Volumes.of(service.path("Spec")));
        return names.stream().map(name -> "Volume/" + name).toList();
    }

    private record Standing(State state, Message message) {}
}
