package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterStatus.Managers;
import dev.catamaran.cluster.SwarmClusterStatus.Nodes;
import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;
import dev.catamaran.status.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A Swarm that is whatever a test says. */
final class FakeSwarm implements Swarm {
    /** What it is; empty while it does not answer. */
    volatile String id;

    /** What the next question for changes answers. */
    volatile List<Identity> changes = List.of();

    /** Whether it cannot be listened to. */
    volatile boolean deaf;

    /** What happens while it is asked what it is. */
    volatile Runnable asked = () -> {};

    /** Who wants to be told of events. */
    final List<Runnable> followers = new ArrayList<>();

    final AtomicInteger looks = new AtomicInteger();

    FakeSwarm(String id) {
        this.id = id;
    }

    @Override
    public Hull<?, ?, ?> hull() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String id() {
        if (id.isEmpty()) {
            throw new UncheckedIOException(new IOException("nobody answers"));
        }
        return id;
    }

    @Override
    public List<Identity> changed() {
        return id().isEmpty() ? List.of() : changes;
    }

    @Override
    public void follow(Runnable told) {
        if (deaf) {
            throw new IllegalStateException("no way to listen");
        }
        followers.add(told);
    }

    @Override
    public Sight look() {
        looks.incrementAndGet();
        asked.run();
        return id.isEmpty()
                ? new Sight.Away(Reason.Unreachable, "nobody answers")
                : new Sight.Connected(id, "", "", "", new Managers(1, 1), new Nodes(1, 1, 1));
    }

    @Override
    public void close() {}
}
