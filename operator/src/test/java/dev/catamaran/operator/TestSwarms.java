package dev.catamaran.operator;

import dev.catamaran.cluster.SwarmClusterStatus.Managers;
import dev.catamaran.cluster.SwarmClusterStatus.Nodes;
import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;
import dev.catamaran.operator.swarm.Sight;
import dev.catamaran.operator.swarm.Swarm;
import dev.catamaran.operator.swarm.Swarms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Swarms that say who they are and do nothing else: every use of their services fails, or hangs until it is let go. */
final class TestSwarms implements Swarms {
    /** What a Swarm under the name of this SwarmCluster lets wait. */
    static final String HANGING = "hanging";

    final CountDownLatch letGo = new CountDownLatch(1);

    @Override
    public Swarm connect(Access access) {
        var hangs = access.cluster().equals(HANGING);
        return new Swarm() {
            @Override
            public Hull<?, ?, ?> hull() {
                throw new UncheckedIOException(new IOException("no services here"));
            }

            @Override
            public String id() {
                return "first";
            }

            @Override
            public List<Identity> changed() {
                return List.of();
            }

            @Override
            public void follow(Runnable told) {}

            @Override
            public Sight look() {
                if (hangs) {
                    waitUntilLetGo();
                }
                return new Sight.Connected("first", "", "", "", new Managers(1, 1), new Nodes(1, 1, 1));
            }

            @Override
            public void close() {}
        };
    }

    private void waitUntilLetGo() {
        try {
            letGo.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
