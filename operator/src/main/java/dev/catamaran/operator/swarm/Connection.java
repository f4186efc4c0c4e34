package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Identity;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One SwarmCluster in use.
 *
 * @param pinned the Swarm that was found before; empty before the first time
 * @param workloads those that are to be on it
 * @param up whether the last look succeeded
 */
record Connection(
        String name,
        long generation,
        SwarmClusterSpec spec,
        Swarm swarm,
        String pinned,
        Set<Identity> workloads,
        AtomicBoolean up,
        AtomicBoolean verified) {
    static Connection of(
            String name, long generation, SwarmClusterSpec spec, Swarm swarm, String pinned, Set<Identity> workloads) {
        return new Connection(
                name,
                generation,
                spec,
                swarm,
                pinned,
                workloads,
                new AtomicBoolean(true),
                new AtomicBoolean(pinned.isEmpty()));
    }

    /** Whether the Swarm at these addresses is the one that was there before; asked until it answered once. */
    boolean sameSwarm() {
        if (verified.get()) {
            return true;
        }
        return switch (swarm.look()) {
            case Sight.Connected connected -> {
                verified.set(connected.swarmId().equals(pinned));
                yield verified.get();
            }
            case Sight.Away _ -> true;
        };
    }
}
