package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.util.Optional;

/** One port ({@code resource.md} §4). Without {@code publish} it is reachable inside the namespace only. */
public record Port(
        @About("The port's name, unique in the workload.") @Key @Size(min = 1, max = 15) @Matches(Grammar.PORT_NAME)
        String name,

        @About("The number that the container listens on.") @Range(min = "1", max = "65535")
        int containerPort,

        @About("The transport.") @Standard("TCP") Protocol protocol,

        @About("How the port is reached from outside. Absent: not at all.")
        Optional<Publish> publish) {

    /** A transport protocol. */
    public enum Protocol {
        TCP,
        UDP,
        SCTP
    }

    /** From outside: one of the ways of {@link Publication}. */
    public record Publish(Publication publication) {}

    /** A way from outside to the port. */
    public sealed interface Publication {}

    /** One address for all replicas. */
    @About("One address for all replicas: a Service of its own on Kubernetes, the routing mesh on Swarm.")
    public record Ingress(
            @About("The number outside.") @Derived("assigned") @Range(min = "1", max = "65535")
            Optional<Integer> port) implements Publication {}

    /** The address of each node that runs a replica. */
    @About("On each node that runs a replica: at most one replica per node.")
    public record Host(
            @About("The number on the node.") @Derived("containerPort") @Range(min = "1", max = "65535")
            Optional<Integer> port,

            @About("The node's address to listen on. Absent: all of them.") @Size(min = 2, max = 45)
            Optional<String> hostIP)
            implements Publication {}
}
