package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;
import java.util.List;

/** A connection to one Swarm. */
public interface Swarm extends AutoCloseable {
    /** The Swarm as a hull; a manager that does not answer is an {@link java.io.UncheckedIOException}. */
    Hull<?, ?, ?> hull();

    /** Which Swarm it is; a manager that does not answer is an {@link java.io.UncheckedIOException}. */
    String id();

    /**
     * The workloads whose services or tasks are not as at the last call, in a number of requests that does not grow with
     * theirs; at the first call, all. A manager that does not answer is an {@link java.io.UncheckedIOException}.
     */
    List<Identity> changed();

    /** Has somebody told, on a thread of its own until this is closed, when a service may have changed; not of tasks. */
    void follow(Runnable told);

    /** What the Swarm is, for a SwarmCluster's status. Does not throw. */
    Sight look();

    @Override
    void close();
}
