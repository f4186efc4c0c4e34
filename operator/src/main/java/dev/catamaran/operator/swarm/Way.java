package dev.catamaran.operator.swarm;

import dev.catamaran.status.Reason;

/** How a workload comes to a Swarm. */
public sealed interface Way {
    /** It may use this one. */
    record Open(Swarm swarm) implements Way {}

    /**
     * It may not, or there is none of that name; nothing changes that but an administrator.
     *
     * @param reason ClusterNotFound or NamespaceNotAllowed
     */
    record Closed(Reason reason, String message) implements Way {}

    /** It cannot be reached now; the message names no other tenant's and no administrator's object but the cluster. */
    record Away(String message) implements Way {}
}
