package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ENGINE_VERSION;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Healthcheck.Exec;
import dev.catamaran.model.section.Healthcheck.Header;
import dev.catamaran.model.section.Healthcheck.Http;
import dev.catamaran.model.section.Healthcheck.Scheme;
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

    /** What the parser takes where nothing is written: a lost check's times are worth a note only when they are written. */
    static final Duration INTERVAL = Duration.ofSeconds(10);

    static final Duration TIMEOUT = Duration.ofSeconds(5);
    static final int RETRIES = 3;
    static final Duration START_PERIOD = Duration.ZERO;
    static final String PATH = "/";
    static final Scheme SCHEME = Scheme.HTTP;

    /** An engine takes 0 for the image's own; this is next to nothing, and no duration that a user can write. */
    private static final Duration NO_START_PERIOD = Duration.ofMillis(1).plusNanos(1);

    private static final HealthConfig NONE = new HealthConfig(List.of("NONE"), 0, 0, 0, 0, 0);
    private static final String NO_PROBER =
            "an engine runs a program in the container, it does not ask over the network:"
                    + " no check is made; use exec or shell";
    private static final String NO_CHECK = "there is no check that it could belong to";

    private HealthcheckMapping() {}

    static HealthConfig map(Optional<Healthcheck> healthcheck, ApiVersion version, Notes notes) {
        return healthcheck.map(check -> map(check, version, notes)).orElse(NONE);
    }

    private static HealthConfig map(Healthcheck healthcheck, ApiVersion version, Notes notes) {
        return switch (healthcheck.check()) {
            case Exec(var command) -> checked(prepend("CMD", command), healthcheck, version, notes);
            case Shell(var command) -> checked(List.of("CMD-SHELL", command), healthcheck, version, notes);
            case Http http -> {
                lose(http, notes.at("http"));
                yield unchecked(healthcheck, notes);
            }
            case Tcp(var port) -> {
                notes.at("tcp.port").lost(ORCHESTRATOR, NO_PROBER + " (port " + port + ")");
                yield unchecked(healthcheck, notes);
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

    private static HealthConfig unchecked(Healthcheck healthcheck, Notes notes) {
        return switch (healthcheck) {
            case Healthcheck(
                    var _, // noted by whoever found that it cannot be made
                    var interval,
                    var timeout,
                    var retries,
                    var startPeriod,
                    var startInterval) -> {
                lose(interval.equals(INTERVAL), notes.at("interval"));
                lose(timeout.equals(TIMEOUT), notes.at("timeout"));
                lose(retries == RETRIES, notes.at("retries"));
                lose(startPeriod.equals(START_PERIOD), notes.at("startPeriod"));
                lose(startInterval.isEmpty(), notes.at("startInterval"));
                yield NONE;
            }
        };
    }

    private static void lose(Http http, Notes notes) {
        switch (http) {
            case Http(var port, var path, var scheme, var headers) -> {
                notes.at("port").lost(ORCHESTRATOR, NO_PROBER + " (port " + port + ")");
                lose(path.equals(PATH), notes.at("path"));
                lose(scheme == SCHEME, notes.at("scheme"));
                for (var header : headers) {
                    lose(header, notes.at("headers").element(header.name()));
                }
            }
        }
    }

    private static void lose(Header header, Notes notes) {
        switch (header) {
            case Header(var name, var value) -> {
                var sent = name + (value.isEmpty() ? "" : ": " + value);
                notes.lost(ORCHESTRATOR, NO_CHECK + ": " + sent + " is not sent");
            }
        }
    }

    private static void lose(boolean standard, Notes notes) {
        if (!standard) {
            notes.lost(ORCHESTRATOR, NO_CHECK);
        }
    }

    private static List<String> prepend(String first, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
