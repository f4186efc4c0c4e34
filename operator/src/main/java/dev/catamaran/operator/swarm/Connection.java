package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.SwarmClusterResource;
import dev.catamaran.operator.swarm.Swarms.Access;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One SwarmCluster in use.
 *
 * @param workloads those that are to be on it
 * @param looking held while it is looked at
 * @param followed whether its events are listened to
 * @param told what its workloads were last told of it
 */
record Connection(
        Version version,
        Access access,
        PinnedSwarm swarm,
        Set<Identity> workloads,
        Lock looking,
        AtomicBoolean followed,
        AtomicReference<Told> told) {
    /** What workloads were told. One that is made anew has told nothing: whatever it is, its workloads hear of it. */
    enum Told {
        NOTHING,
        HERE,
        AWAY
    }

    /** Which form of which resource: one that was deleted and created again starts at generation 1, too. */
    record Version(String uid, long generation) {
        static Version of(SwarmClusterResource resource) {
            var metadata = resource.getMetadata();
            return new Version(metadata.getUid(), metadata.getGeneration());
        }
    }

    static Connection of(Version version, Access access, PinnedSwarm swarm, Set<Identity> workloads) {
        return new Connection(
                version,
                access,
                swarm,
                workloads,
                new ReentrantLock(),
                new AtomicBoolean(),
                new AtomicReference<>(Told.NOTHING));
    }

    /** The same connection under a newer specification that leads to the same managers in the same way. */
    Connection with(Version newer, Access access) {
        return new Connection(newer, access, swarm, workloads, looking, followed, told);
    }

    String name() {
        return access.cluster();
    }

    Way way() {
        return swarm.way(name());
    }
}
