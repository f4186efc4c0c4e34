package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ENGINE_VERSION;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Healthcheck.Exec;
import dev.catamaran.model.section.Healthcheck.Http;
import dev.catamaran.model.section.Healthcheck.Shell;
import dev.catamaran.model.section.Healthcheck.Tcp;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.HealthConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The engine's own check, or none, even if the image has one. */
final class HealthcheckMapping {
    /** From here on an engine keeps the time between two tests during the start. */
    static final ApiVersion START_INTERVAL = new ApiVersion(1, 44);

    /** An engine takes 0 for the image's own; this is next to nothing, and no duration that a user can write. */
    private static final Duration NO_START_PERIOD = Duration.ofMillis(1).plusNanos(1);

    private static final HealthConfig NONE = new HealthConfig(List.of("NONE"), 0, 0, 0, 0, 0);
    private static final String NO_PROBER =
            "an engine runs a program in the container, it does not ask over the network: no check is made";

    private HealthcheckMapping() {}

    static HealthConfig map(Optional<Healthcheck> healthcheck, ApiVersion version, Notes notes) {
        return healthcheck.map(check -> map(check, version, notes)).orElse(NONE);
    }

    private static HealthConfig map(Healthcheck healthcheck, ApiVersion version, Notes notes) {
        return switch (healthcheck.check()) {
            case Exec(var command) -> checked(prepend("CMD", command), healthcheck, version, notes);
            case Shell(var command) -> checked(List.of("CMD-SHELL", command), healthcheck, version, notes);
            case Http _, Tcp _ -> {
                notes.lost(ORCHESTRATOR, NO_PROBER, "use exec or shell");
                yield NONE;
            }
        };
    }

    private static HealthConfig checked(List<String> test, Healthcheck healthcheck, ApiVersion version, Notes notes) {
        return switch (healthcheck) {
            case Healthcheck(
                    var _, // became the test
                    var interval,
                    var timeout,
                    var retries,
                    var startPeriod,
                    var startInterval) -> {
                notes.at("retries").approximate(ORCHESTRATOR, "an unhealthy task is replaced, maybe on another node");
                yield new HealthConfig(
                        test,
                        interval.toNanos(),
                        timeout.toNanos(),
                        retries,
                        (startPeriod.isZero() ? NO_START_PERIOD : startPeriod).toNanos(),
                        startInterval(startInterval, interval, version, notes.at("startInterval")));
            }
        };
    }

    private static long startInterval(
            Optional<Duration> startInterval, Duration interval, ApiVersion version, Notes notes) {
        if (version.atLeast(START_INTERVAL)) {
            return startInterval.orElse(interval).toNanos();
        }
        if (startInterval.isPresent() && !startInterval.get().equals(interval)) {
            notes.lost(ENGINE_VERSION, "before API " + START_INTERVAL + " the interval holds from the start");
        }
        return 0;
    }

    private static List<String> prepend(String first, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
