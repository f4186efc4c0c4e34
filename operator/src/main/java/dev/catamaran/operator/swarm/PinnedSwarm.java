package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A Swarm that is used only while it is known to be the one that was there before; the first one that answers is pinned.
 * It is asked who it is before it is used, and again after every time that it did not answer, for an address may lead to
 * another Swarm by then.
 */
final class PinnedSwarm implements AutoCloseable {
    private enum Standing {
        UNKNOWN,
        SAME,
        AWAY,
        ANOTHER
    }

    private final Swarm swarm;
    private volatile String pinned;
    private volatile Standing standing = Standing.UNKNOWN;

    /**
     * Nothing is asked yet.
     *
     * @param pinned the id of the Swarm that was found before; empty before the first time
     */
    PinnedSwarm(Swarm swarm, String pinned) {
        this.swarm = swarm;
        this.pinned = pinned;
    }

    /** The way to it under the name of a SwarmCluster. One that was seen away is not waited for: the watch asks again. */
    Way way(String cluster) {
        if (standing == Standing.UNKNOWN) {
            askOnce();
        }
        return switch (standing) {
            case SAME -> new Way.Open(swarm);
            case ANOTHER ->
                new Way.Away("another Swarm answers for SwarmCluster %s; nothing is written there".formatted(cluster));
            case UNKNOWN, AWAY -> new Way.Away("SwarmCluster %s does not answer".formatted(cluster));
        };
    }

    private synchronized void askOnce() {
        if (standing == Standing.UNKNOWN) {
            look();
        }
    }

    /** Whether it answered and was the one at the last look. */
    boolean serves() {
        return standing == Standing.SAME;
    }

    /** Asks who it is. */
    Sight look() {
        var sight = swarm.look();
        standing = switch (sight) {
            case Sight.Connected seen -> isPinned(seen.swarmId()) ? Standing.SAME : Standing.ANOTHER;
            case Sight.Away _ -> Standing.AWAY;
        };
        return sight;
    }

    private synchronized boolean isPinned(String id) {
        if (pinned.isEmpty()) {
            pinned = id;
        }
        return pinned.equals(id);
    }

    /** What changed there; {@link UncheckedIOException} if it does not answer, and then it is not used any more. */
    List<Identity> changed() {
        try {
            return swarm.changed();
        } catch (UncheckedIOException away) {
            standing = Standing.AWAY;
            throw away;
        }
    }

    /** The id of the Swarm that may be used; empty as long as none was found. */
    String pinned() {
        return pinned;
    }

    /** Has somebody told when something may have changed there. */
    void follow(Runnable told) {
        swarm.follow(told);
    }

    @Override
    public void close() {
        swarm.close();
    }
}
