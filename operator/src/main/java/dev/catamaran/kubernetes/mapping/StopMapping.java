package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Stop;
import io.fabric8.kubernetes.api.model.ExecAction;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.LifecycleHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@link Stop}. {@code lifecycle.stopSignal} is behind a gate that is off by default, and the API server drops it without
 * a word; so another signal than the usual one is sent by a shell, which then waits for the end: else SIGTERM would
 * follow at once and undo what the signal means.
 */
final class StopMapping {
    private static final String USUAL = "SIGTERM";
    /** What a process cannot do to the first one of its own container. */
    private static final List<String> FORCED = List.of("SIGKILL", "SIGSTOP");
    /** The kubelet's minimumGracePeriodInSeconds. */
    private static final Duration LEAST = Duration.ofSeconds(2);

    private StopMapping() {}

    /** How a pod is asked to end, and for how long, in seconds. */
    record Ending(int gracePeriod, Optional<Lifecycle> lifecycle) {}

    static Ending map(Stop stop, Notes notes) {
        return switch (stop) {
            case Stop(var signal, var gracePeriod) ->
                new Ending(
                        seconds(gracePeriod, notes.at("gracePeriod")),
                        signal.flatMap(name -> sent(name, notes.at("signal"))));
        };
    }

    /** At least one: with 0 the API server forgets a pod whose container may still be running. */
    private static int seconds(Duration gracePeriod, Notes notes) {
        if (gracePeriod.compareTo(LEAST) < 0) {
            notes.approximate(ORCHESTRATOR, "the kubelet gives at least 2 s", "write 2s or more");
            return Math.max(1, WholeSeconds.up(gracePeriod));
        }
        return WholeSeconds.up(gracePeriod, notes);
    }

    private static Optional<Lifecycle> sent(String signal, Notes notes) {
        if (signal.equals(USUAL)) {
            notes.approximate(ORCHESTRATOR, "an image with a STOPSIGNAL of its own gets that one");
            return Optional.empty();
        }
        if (FORCED.contains(signal)) {
            notes.lost(ORCHESTRATOR, "the image's STOPSIGNAL or SIGTERM is sent, and SIGKILL after the grace period");
            return Optional.empty();
        }
        notes.approximate(
                ORCHESTRATOR, "sent by /bin/sh of the image; without a shell its STOPSIGNAL or SIGTERM is sent");
        return Optional.of(beforeStop(signal.substring("SIG".length())));
    }

    private static Lifecycle beforeStop(String signal) {
        var line = "kill -s " + signal + " 1; while kill -s 0 1 2>/dev/null; do sleep 1 || break; done";
        var action = new ExecAction();
        action.setCommand(List.of("/bin/sh", "-c", line));
        var handler = new LifecycleHandler();
        handler.setExec(action);
        var lifecycle = new Lifecycle();
        lifecycle.setPreStop(handler);
        return lifecycle;
    }
}
