package dev.catamaran.observe;

/**
 * An address at which a port is reached.
 *
 * @param port the port's name
 * @param address {@code host:port}
 */
public record Endpoint(String port, Scope scope, String address) {
    /** From where the address is reached. */
    public enum Scope {
        /** From inside the namespace. */
        Cluster,
        /** At a node that runs a replica. */
        Node,
        /** At one address for all replicas. */
        External
    }
}
