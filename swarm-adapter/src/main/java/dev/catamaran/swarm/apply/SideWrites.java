package dev.catamaran.swarm.apply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineException.Kind;
import dev.catamaran.swarm.mapping.Ownership;
import dev.catamaran.swarm.observe.Labels;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.SwarmObject.Config;
import dev.catamaran.swarm.plan.SwarmObject.Network;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests that create and remove what services name: networks and configs. */
final class SideWrites {
    private static final Logger LOG = LoggerFactory.getLogger(SideWrites.class);
    private static final List<String> SHARED = List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE);
    private static final List<String> OWNED = List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE, Ownership.NAME);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int NETWORK_ATTEMPTS = 6;

    private final EngineClient engine;
    private final LiveInventory inventory;

    SideWrites(EngineClient engine, LiveInventory inventory) {
        this.engine = engine;
        this.inventory = inventory;
    }

    /** Creates a network and answers its id; another workload of the namespace may have been faster. */
    String create(Network desired) {
        try {
            var id = engine.createNetwork(desired.body());
            inventory.networkCreated(id, desired.body());
            return id;
        } catch (EngineException refused) {
            inventory.forget();
            var there = inventory.networks().get(desired.name());
            if (refused.kind() != Kind.Conflict || there == null || !agree(SHARED, desired.body(), there)) {
                throw refused;
            }
            return there.path("Id").asText();
        }
    }

    /** Creates a config and answers its id; its name is its content, so one that is there is the same. */
    String create(Config desired) {
        try {
            var id = engine.createConfig(desired.body());
            inventory.configCreated(id, desired.body());
            return id;
        } catch (EngineException refused) {
            if (refused.kind() != Kind.Conflict) {
                throw refused;
            }
            var there = engine.config(desired.name());
            if (!agree(OWNED, desired.body(), there)) {
                throw refused;
            }
            return there.path("ID").asText();
        }
    }

    /** Removes a config; one that is in use stays for the next time. */
    void remove(Config actual) {
        if (removed(() -> engine.removeConfig(actual.id()), actual.object())) {
            inventory.configRemoved(actual.name());
        }
    }

    /** Removes a network; the engine still uses it for a while after its last service has gone. */
    void remove(Network actual) {
        var pause = FIRST_PAUSE;
        for (var attempt = 1; attempt <= NETWORK_ATTEMPTS; attempt++) {
            if (removed(() -> engine.removeNetwork(actual.id()), actual.object())) {
                inventory.networkRemoved(actual.name());
                return;
            }
            pause(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean removed(Runnable request, String object) {
        try {
            request.run();
            return true;
        } catch (EngineException refused) {
            return switch (refused.kind()) {
                case NotFound -> true;
                case InUse -> {
                    LOG.debug("{} is still in use", object);
                    yield false;
                }
                case Conflict, OutOfSequence, PortTaken, MissingReference, Invalid, Unavailable, Failed ->
                    throw refused;
            };
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean agree(List<String> keys, JsonNode desired, JsonNode there) {
        var wanted = Labels.read(desired);
        var labels = Labels.read(there);
        return keys.stream()
                .allMatch(key -> wanted.containsKey(key) && wanted.get(key).equals(labels.get(key)));
    }
}
