package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Stop;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Ending;
import java.time.Duration;

/** How a container is asked to end. */
final class StopMapping {
    private StopMapping() {}

    static Ending map(Stop stop, Notes notes) {
        return switch (stop) {
            case Stop(var signal, var gracePeriod) ->
                new Ending(
                        signal.orElse(""),
                        seconds(gracePeriod, notes.at("gracePeriod")).toNanos());
        };
    }

    /** A node cuts the part of a second off: 900 ms was an end at once (seen on API 1.41 and 1.51). */
    private static Duration seconds(Duration gracePeriod, Notes notes) {
        var rest = gracePeriod.toMillisPart();
        if (rest == 0) {
            return gracePeriod;
        }
        var rounded = gracePeriod.plusMillis(1000L - rest);
        notes.approximate(
                ORCHESTRATOR,
                "a node counts whole seconds: rounded up to " + rounded.toSeconds() + " s",
                "write " + rounded.toSeconds() + "s");
        return rounded;
    }
}
