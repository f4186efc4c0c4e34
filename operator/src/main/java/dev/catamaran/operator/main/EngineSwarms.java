package dev.catamaran.operator.main;

import dev.catamaran.model.Identity;
import dev.catamaran.observe.Hull;
import dev.catamaran.operator.swarm.Sight;
import dev.catamaran.operator.swarm.Swarm;
import dev.catamaran.operator.swarm.Swarms;
import dev.catamaran.status.Reason;
import dev.catamaran.swarm.SwarmConnection;
import dev.catamaran.swarm.SwarmSettings;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.engine.EngineUnavailableException;
import dev.catamaran.swarm.engine.TlsPem;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Swarms over the Engine API.
 *
 * @param listeners who hears of every request to the SwarmCluster of that name
 */
public record EngineSwarms(Function<String, Consumer<EngineCall>> listeners) implements Swarms {
    /** Swarms whose requests nobody counts. */
    public EngineSwarms() {
        this(_ -> EngineCall.UNHEARD);
    }

    @Override
    public Swarm connect(Access access) {
        var endpoints = access.spec().endpoints().stream().map(URI::create).toList();
        var tls = access.certificates().map(pem -> new TlsPem(pem.authority(), pem.certificate(), pem.key()));
        var settings = SwarmSettings.resident(
                EngineSettings.of(endpoints, tls),
                access.clusterId(),
                access.spec().routingMesh());
        return new Connected(SwarmConnection.open(settings, listeners.apply(access.cluster())));
    }

    private record Connected(SwarmConnection connection) implements Swarm {
        @Override
        public Hull<?, ?, ?> hull() {
            return connection.hull();
        }

        @Override
        public String id() {
            return connection.id();
        }

        @Override
        public List<Identity> changed() {
            return connection.changed();
        }

        @Override
        public void follow(Runnable told) {
            connection.follow(told);
        }

        @Override
        public Sight look() {
            try {
                var seen = connection.seen();
                return new Sight.Connected(
                        seen.swarmId(),
                        seen.endpoint(),
                        seen.engineVersion(),
                        seen.apiVersion(),
                        seen.managers(),
                        seen.nodes());
            } catch (UncheckedIOException away) {
                return new Sight.Away(reason(away), String.valueOf(away.getMessage()));
            } catch (RuntimeException failed) {
                return new Sight.Away(Reason.Unreachable, String.valueOf(failed.getMessage()));
            }
        }

        private static Reason reason(UncheckedIOException away) {
            return away.getCause() instanceof EngineUnavailableException unavailable
                    ? Reason.valueOf(unavailable.reason().name())
                    : Reason.Unreachable;
        }

        @Override
        public void close() {
            connection.close();
        }
    }
}
