package dev.catamaran.swarm.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineException.Kind;
import dev.catamaran.swarm.mapping.Ownership;
import dev.catamaran.swarm.observe.Labels;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.Memory;
import dev.catamaran.swarm.plan.Merge;
import dev.catamaran.swarm.plan.References;
import dev.catamaran.swarm.plan.SwarmObject.Service;
import java.util.List;

/** Requests that change services. */
final class ServiceWrites {
    private static final int ATTEMPTS = 5;
    private static final List<String> OWNER =
            List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE, Ownership.NAME, Ownership.UID);

    private final EngineClient engine;
    private final LiveInventory inventory;
    private final Memory memory;

    ServiceWrites(EngineClient engine, LiveInventory inventory, Memory memory) {
        this.engine = engine;
        this.inventory = inventory;
        this.memory = memory;
    }

    /** Creates it; when it is there and ours, because an answer was lost or a reading was old, changes it. */
    void create(Service desired, References references) {
        var spec = references.resolved(desired.spec());
        try {
            inventory.serviceWritten(engine.createService(spec), spec);
            memory.created(spec);
        } catch (EngineException refused) {
            inventory.forget();
            if (refused.kind() != Kind.Conflict) {
                throw refused;
            }
            changeNow(spec, spec.path("Name").asText(), ATTEMPTS);
        }
    }

    /** Changes it, from the spec that the plan was made from; on an older version from the spec as it is now. */
    void update(Service desired, Service actual, References references) {
        var spec = references.resolved(desired.spec());
        try {
            if (actual.version() > 0) {
                change(spec, actual, ATTEMPTS);
            } else {
                changeNow(spec, actual.id(), ATTEMPTS);
            }
            memory.mended(actual, spec);
        } catch (EngineException refused) {
            inventory.forget();
            throw refused;
        }
    }

    /** Removes it; that it is gone already is as good. */
    void remove(Service actual) {
        try {
            engine.removeService(actual.id());
        } catch (EngineException refused) {
            if (refused.kind() != Kind.NotFound) {
                throw refused;
            }
        }
        inventory.serviceRemoved(actual.id());
        memory.removed(actual);
    }

    /** Reads it first; one that is meanwhile as it shall be is left alone. */
    private void changeNow(ObjectNode desired, String id, int attempts) {
        var actual = ours(engine.service(id), desired);
        if (Merge.into(actual.spec(), desired).equals(actual.spec())) {
            written(actual.id(), actual.spec());
        } else {
            change(desired, actual, attempts);
        }
    }

    private void change(ObjectNode desired, Service actual, int attempts) {
        var merged = Merge.into(actual.spec(), desired);
        try {
            engine.updateService(actual.id(), actual.version(), merged);
            written(actual.id(), merged);
        } catch (EngineException refused) {
            if (refused.kind() != Kind.OutOfSequence || attempts <= 1) {
                throw refused;
            }
            changeNow(desired, actual.id(), attempts - 1);
        }
    }

    private void written(String id, ObjectNode spec) {
        inventory.serviceWritten(id, spec);
        memory.changed(spec);
    }

    private static Service ours(JsonNode service, ObjectNode desired) {
        var labels = Labels.read(service);
        for (var key : OWNER) {
            if (!desired.path("Labels").path(key).asText().equals(labels.get(key))) {
                throw new EngineException(409, "a service of that name is there and is not this workload's");
            }
        }
        return Service.read(service);
    }
}
