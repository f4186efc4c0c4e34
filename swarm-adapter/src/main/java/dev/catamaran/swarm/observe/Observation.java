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
    public static Observed of(Workload workload, JsonNode service, Remembered remembered, Inventory inventory) {
        var tasks = tasks(service, inventory);
        var counts = tasks.counts();
        var standing = standing(tasks, counts, remembered);
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

    /**
     * Whether a service's last change is through: the engine says so, or nothing, and its tasks have all come to it. One
     * that was just written and not read since is not; nor is one whose change the engine has not begun with.
     */
    public static boolean through(JsonNode service, Inventory inventory) {
        var update = service.path("UpdateStatus").path("State").asText();
        return service.has("Version")
                && (update.isEmpty() || update.equals("completed"))
                && tasks(service, inventory).through();
    }

    /** Of a service that was just created nothing needs to be asked. */
    private static Tasks tasks(JsonNode service, Inventory inventory) {
        var created = !service.has("Version") && !service.has("PreviousSpec");
        return Tasks.of(
                service,
                created
                        ? List.of()
                        : inventory.tasks().getOrDefault(service.path("ID").asText(), List.of()));
    }

    private static Observed nothing(State state, Message message) {
        return new Observed(state, "", Counts.NONE, "", List.of(), message, List.of());
    }

    private static Standing standing(Tasks tasks, Counts counts, Remembered remembered) {
        var update = tasks.service().path("UpdateStatus");
        var state = update.path("State").asText();
        var complete = tasks.complete();
        var takenBack = state.equals("rollback_completed") && !remembered.asDesired();
        return switch (takenBack ? "taken back" : state) {
            case "paused", "rollback_paused" ->
                new Standing(State.Paused, new Message("UpdatePaused", paused(tasks, update)));
            case "taken back" ->
                new Standing(
                        complete ? State.Degraded : State.Progressing,
                        new Message("RolledBack", "the update failed and was taken back: " + Trouble.cause(tasks)));
            case "updating", "rollback_started" -> progressing(tasks, counts);
            default -> complete ? new Standing(State.Ready, available(remembered)) : progressing(tasks, counts);
        };
    }

    private static Message available(Remembered remembered) {
        return remembered.contended().isEmpty()
                ? NOTHING_WRONG
                : new Message(
                        NOTHING_WRONG.reason(),
                        "somebody else changes " + String.join(", ", remembered.contended())
                                + " again and again: it is left as it is until the workload changes");
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
