package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A Swarm that is used only while it is known to be the one that was there before; the first one that answers is pinned.
 * It is asked who it is before it is used and at every look, for an address may lead to another Swarm by then, and a Swarm
 * that is left and made anew on the same machine need not have failed to answer in between.
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
            case Sight.Connected seen -> standing(seen.swarmId());
            case Sight.Away _ -> Standing.AWAY;
        };
        return sight;
    }

    private synchronized Standing standing(String id) {
        if (pinned.isEmpty()) {
            pinned = id;
        }
        return pinned.equals(id) ? Standing.SAME : Standing.ANOTHER;
    }

    /**
     * What changed there; nothing if another Swarm answers, and {@link UncheckedIOException} if none does. Either is not
     * used any more.
     */
    List<Identity> changed() {
        try {
            standing = standing(swarm.id());
            return serves() ? swarm.changed() : List.of();
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
