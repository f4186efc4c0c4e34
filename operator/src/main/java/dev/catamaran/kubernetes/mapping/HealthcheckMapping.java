package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Healthcheck;
import io.fabric8.kubernetes.api.model.ExecAction;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HTTPHeader;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.TCPSocketAction;
import java.time.Duration;
import java.util.List;

/** {@link Healthcheck}: one test becomes the three probes. Their text is not expanded, so that it stays as written. */
final class HealthcheckMapping {
    private HealthcheckMapping() {}

    /** The three probes, which differ in their counts alone. */
    record Probes(Probe startup, Probe readiness, Probe liveness) {
        /** How long a replica may take until it is healthy for the first time, in seconds. */
        static long longestStart(Healthcheck healthcheck) {
            var pace = WholeSeconds.up(healthcheck.startInterval().orElse(healthcheck.interval()));
            return (long) pace * failures(healthcheck.startPeriod(), pace, healthcheck.retries());
        }
    }

    static Probes map(Healthcheck healthcheck, Notes notes) {
        return switch (healthcheck) {
            case Healthcheck(var check, var interval, var timeout, var retries, var startPeriod, var startInterval) -> {
                var test = new Test(check, WholeSeconds.up(timeout, notes.at("timeout")));
                var period = WholeSeconds.up(interval, notes.at("interval"));
                var pace = startInterval
                        .map(shorter -> WholeSeconds.up(shorter, notes.at("startInterval")))
                        .orElse(period);
                inSteps(startPeriod, pace, notes.at("startPeriod"));
                yield new Probes(
                        test.probe(pace, failures(startPeriod, pace, retries)),
                        test.probe(period, retries),
                        test.probe(period, retries));
            }
        };
    }

    /** The start period counts in tests; it is never {@code initialDelaySeconds}, which would hold up a fast start. */
    private static int failures(Duration startPeriod, int pace, int retries) {
        return Math.ceilDiv(WholeSeconds.up(startPeriod), pace) + retries;
    }

    private static void inSteps(Duration startPeriod, int pace, Notes notes) {
        var step = Duration.ofSeconds(pace);
        if (!startPeriod.equals(step.multipliedBy(startPeriod.dividedBy(step)))) {
            var seconds = (startPeriod.dividedBy(step) + 1) * pace;
            notes.approximate(
                    ORCHESTRATOR,
                    "rounded up to " + seconds + " s, whole tests of " + pace + " s",
                    "write " + seconds + "s");
        }
    }

    /** One test with its time limit, of which each probe gets an object of its own. */
    private record Test(Healthcheck.Check check, int timeout) {
        Probe probe(int period, int failures) {
            var probe = new Probe();
            switch (check) {
                case Healthcheck.Exec(var command) -> probe.setExec(exec(command));
                case Healthcheck.Shell(var command) -> probe.setExec(exec(List.of("/bin/sh", "-c", command)));
                case Healthcheck.Http(var port, var path, var scheme, var headers) ->
                    probe.setHttpGet(http(
                            port,
                            path,
                            scheme,
                            headers.stream().map(Test::header).toList()));
                case Healthcheck.Tcp(var port) -> probe.setTcpSocket(tcp(port));
            }
            probe.setPeriodSeconds(period);
            probe.setTimeoutSeconds(timeout);
            probe.setFailureThreshold(failures);
            probe.setSuccessThreshold(1);
            return probe;
        }

        private static ExecAction exec(List<String> command) {
            var action = new ExecAction();
            action.setCommand(command);
            return action;
        }

        private static HTTPGetAction http(
                String port, String path, Healthcheck.Scheme scheme, List<HTTPHeader> headers) {
            var action = new HTTPGetAction();
            action.setPort(new IntOrString(port));
            action.setPath(path);
            action.setScheme(scheme.name());
            action.setHttpHeaders(headers);
            return action;
        }

        private static HTTPHeader header(Healthcheck.Header header) {
            return switch (header) {
                case Healthcheck.Header(var name, var value) -> new HTTPHeader(name, value);
            };
        }

        private static TCPSocketAction tcp(String port) {
            var action = new TCPSocketAction();
            action.setPort(new IntOrString(port));
            return action;
        }
    }
}
