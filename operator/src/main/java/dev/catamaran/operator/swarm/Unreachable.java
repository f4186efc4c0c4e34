package dev.catamaran.operator.swarm;

import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;
import dev.catamaran.status.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A Swarm to which there is no way. */
record Unreachable(String message) implements Swarm {
    @Override
    public Hull<?, ?, ?> hull() {
        throw new UncheckedIOException(new IOException(message));
    }

    @Override
    public String id() {
        throw new UncheckedIOException(new IOException(message));
    }

    @Override
    public List<Identity> changed() {
        throw new UncheckedIOException(new IOException(message));
    }

    @Override
    public void follow(Runnable told) {}

    @Override
    public Sight look() {
        return new Sight.Away(Reason.Unreachable, message);
    }

    @Override
    public void close() {}
}
