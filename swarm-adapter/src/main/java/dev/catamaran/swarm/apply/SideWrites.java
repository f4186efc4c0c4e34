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
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests that create and remove what services name: networks and configs. */
final class SideWrites {
    private static final Logger LOG = LoggerFactory.getLogger(SideWrites.class);
    private static final List<String> SHARED = List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE);
    private static final List<String> NAMESAKE = List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE, Ownership.NAME);
    private static final List<String> OWN =
            List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE, Ownership.NAME, Ownership.UID);

    private final EngineClient engine;
    private final LiveInventory inventory;
    private final Object creatingNetworks = new Object();

    SideWrites(EngineClient engine, LiveInventory inventory) {
        this.engine = engine;
        this.inventory = inventory;
    }

    /**
     * Creates a network and answers its id. All new workloads of a namespace plan to create it: one does, the others
     * then find it.
     */
    String create(Network desired) {
        synchronized (creatingNetworks) {
            return shared(desired).orElseGet(() -> created(desired));
        }
    }

    private String created(Network desired) {
        try {
            var id = engine.createNetwork(desired.body());
            inventory.networkCreated(id, desired.body());
            return id;
        } catch (EngineException refused) {
            inventory.forgetNetworks();
            if (refused.kind() != Kind.Conflict) {
                throw refused;
            }
            return shared(desired).orElseThrow(() -> refused);
        }
    }

    private Optional<String> shared(Network desired) {
        return Optional.ofNullable(inventory.networks().get(desired.name()))
                .filter(there -> agree(SHARED, desired.body(), there))
                .map(there -> there.path("Id").asText());
    }

    /**
     * Creates a config and answers its id; its name is its content, so one that is there is the same. One of an earlier
     * workload of this name, which nothing uses any more, gives way.
     */
    String create(Config desired) {
        try {
            return created(desired);
        } catch (EngineException refused) {
            if (refused.kind() != Kind.Conflict) {
                throw refused;
            }
            var there = engine.config(desired.name());
            var id = there.path("ID").asText();
            if (agree(OWN, desired.body(), there)) {
                return id;
            }
            if (!agree(NAMESAKE, desired.body(), there) || !removed(() -> engine.removeConfig(id), desired.object())) {
                throw refused;
            }
            return created(desired);
        }
    }

    private String created(Config desired) {
        var id = engine.createConfig(desired.body());
        inventory.configCreated(id, desired.body());
        return id;
    }

    /** Removes a config; one that is in use stays for the next time. */
    void remove(Config actual) {
        if (removed(() -> engine.removeConfig(actual.id()), actual.object())) {
            inventory.configRemoved(actual.name());
        }
    }

    /** Removes a network; the engine uses it for a while after its last service has gone, so it may take another time. */
    void remove(Network actual) {
        if (removed(() -> engine.removeNetwork(actual.id()), actual.object())) {
            inventory.networkRemoved(actual.name());
        }
    }

    private static boolean removed(Runnable request, String object) {
        try {
            request.run();
            return true;
        } catch (EngineException refused) {
            return switch (refused.kind()) {
                // An engine that is just removing a network tells of it as of one that somebody else named.
                case NotFound, MissingReference -> true;
                case InUse -> {
                    LOG.debug("{} is still in use", object);
                    yield false;
                }
                case Conflict, OutOfSequence, PortTaken, Invalid, Unavailable, Failed -> throw refused;
            };
        }
    }

    private static boolean agree(List<String> keys, JsonNode desired, JsonNode there) {
        var wanted = Labels.read(desired);
        var labels = Labels.read(there);
        return keys.stream()
                .allMatch(key -> wanted.containsKey(key) && wanted.get(key).equals(labels.get(key)));
    }
}
