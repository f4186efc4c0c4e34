package dev.catamaran.inside.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A replica as its orchestrator tells of it. Nodes are containers of this machine and have its clock.
 *
 * @param id the pod's name or the container's id; empty before there is a container
 * @param restarts in place; a Swarm replaces tasks, so none there
 * @param trouble what keeps it from running or ended it; empty when nothing does
 * @param raw the pod or the task
 */
public record Instance(String id, boolean running, int restarts, String trouble, JsonNode raw) {
    /** After that long, what has not happened in a second's rhythm will not. */
    private static final Duration SETTLED = Duration.ofSeconds(12);

    /** Whether a running replica runs for long enough to say that something does not happen to it. */
    public boolean settled() {
        return Duration.between(since(), Instant.now()).compareTo(SETTLED) > 0;
    }

    /** When the replica became what it is: a container's start, a task's last change. */
    public Instant since() {
        var task = raw.at("/Status/Timestamp").asText();
        return Instant.parse(task.isEmpty() ? container() : task);
    }

    /** When it was told to go (a pod) or was gone (a task); empty while it is wanted. */
    public Optional<Instant> ended() {
        var deletion = raw.at("/metadata/deletionTimestamp").asText();
        if (!deletion.isEmpty()) {
            return Optional.of(Instant.parse(deletion)
                    .minusSeconds(raw.at("/metadata/deletionGracePeriodSeconds").asLong()));
        }
        return raw.path("DesiredState").asText().equals("shutdown") && !running
                ? Optional.of(since())
                : Optional.empty();
    }

    private String container() {
        var status = raw.at("/status/containerStatuses/0");
        for (var place : new String[] {"/state/running", "/state/terminated", "/lastState/terminated"}) {
            var start = status.at(place + "/startedAt").asText();
            if (!start.isEmpty()) {
                return start;
            }
        }
        return raw.at("/metadata/creationTimestamp").asText();
    }
}
