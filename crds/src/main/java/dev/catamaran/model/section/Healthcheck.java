package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Private;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One test for startup, readiness and liveness ({@code resource.md} §7). An unhealthy replica is restarted in place on
 * Kubernetes and replaced by another task on Swarm.
 */
public record Healthcheck(
        Check check,

        @About("The time between two tests.") @Standard("10s") @Range(min = "1ms", max = "8760h")
        Duration interval,

        @About("How long a test may take.") @Standard("5s") @Range(min = "1ms", max = "8760h")
        Duration timeout,

        @About("How many tests in a row must fail.") @Standard("3") @Range(min = "1", max = "100")
        int retries,

        @About("How long failures do not count after the start.") @Standard("0s") @Range(min = "0s", max = "8760h")
        Duration startPeriod,

        @About("The time between two tests during the start.") @Derived("interval") @Range(min = "1ms", max = "8760h")
        Optional<Duration> startInterval) {

    /** What is tested. */
    public sealed interface Check {}

    /** A program in the container. */
    @About("Runs a program in the container; status 0 is healthy.")
    public record Exec(
            @About("The program and its arguments.") @Size(min = 1, max = 64, element = 4096)
            List<String> command) implements Check {}

    /** A line for a shell in the container. */
    @About("Runs a line in a shell of the container; status 0 is healthy. An image without a shell never is.")
    public record Shell(
            @About("The line.") @Size(min = 1, max = 4096) String command) implements Check {}

    /** An HTTP request. */
    @About("Sends an HTTP GET; a status from 200 to 399 is healthy.")
    public record Http(
            @About("The name of a TCP port of this workload.") @Size(min = 1, max = 15) @Matches(Grammar.PORT_NAME)
            String port,

            @About("The path, with a query if there is one.") @Standard("/") @Size(min = 1, max = 1024)
            String path,

            @About("The scheme; a certificate is not checked.") @Standard("HTTP")
            Scheme scheme,

            @About("Headers of the request, by name.") @Size(max = 16)
            List<Header> headers)
            implements Check {}

    /** A TCP connection. */
    @About("Opens a TCP connection; an accepted one is healthy.")
    public record Tcp(
            @About("The name of a TCP port of this workload.") @Size(min = 1, max = 15) @Matches(Grammar.PORT_NAME)
            String port)
            implements Check {}

    /** How a request is sent. */
    public enum Scheme {
        HTTP,
        HTTPS
    }

    /** One header of a request. */
    public record Header(
            @About("The header's name.") @Key @Size(min = 1, max = 256) @Matches(Grammar.HEADER)
            String name,

            @About("Its value.") @Size(max = 4096) @Private String value) {}
}
