package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.observe.Observed.Message;
import java.util.Locale;

/** Why a task does not run, from what the engine says of it; the engine has only texts for that. */
final class Trouble {
    private static final int EXITED_BY_SIGNAL = 128;

    private Trouble() {}

    /** The reason and the text for one task; {@code failures}: how many of its form ended by themselves. */
    static Message of(JsonNode task, long failures) {
        return new Message(reason(task, failures), text(task));
    }

    static String cause(Tasks tasks) {
        return tasks.all().stream()
                .filter(task -> !error(task).isEmpty())
                .findFirst()
                .map(Trouble::text)
                .orElse("the engine does not say why");
    }

    /** Which task, what happened, and how to mend it. */
    static String text(JsonNode task) {
        var where = task.path("Slot").asInt() > 0 ? "task " + task.path("Slot").asInt() : "a task";
        var said = error(task).isEmpty() ? Tasks.state(task) : error(task);
        return where + " " + Tasks.state(task) + ": " + said + exit(task);
    }

    private static String reason(JsonNode task, long failures) {
        var said = error(task).toLowerCase(Locale.ROOT);
        return switch (Tasks.state(task)) {
            case "pending" -> "Unschedulable";
            case "rejected" -> refusedImage(said) ? "ImagePullFailed" : "Degraded";
            case "failed" -> said.contains("unhealthy") ? "Unhealthy" : failures > 1 ? "CrashLooping" : "Degraded";
            case "complete" -> "CrashLooping";
            default -> "Degraded";
        };
    }

    private static boolean refusedImage(String said) {
        return said.contains("no such image")
                || said.contains("pull")
                || said.contains("manifest")
                || said.contains("invalid reference");
    }

    private static String error(JsonNode task) {
        return Texts.line(task.path("Status").path("Err").asText());
    }

    private static String exit(JsonNode task) {
        var code = task.path("Status").path("ContainerStatus").path("ExitCode").asInt();
        return code > EXITED_BY_SIGNAL ? " (signal " + (code - EXITED_BY_SIGNAL) + ")" : "";
    }
}
