package dev.catamaran.swarm.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineException.Kind;
import dev.catamaran.swarm.mapping.Ownership;
import dev.catamaran.swarm.observe.Labels;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.Merge;
import dev.catamaran.swarm.plan.References;
import dev.catamaran.swarm.plan.Repairs;
import dev.catamaran.swarm.plan.SwarmObject.Service;
import java.util.List;

/** Requests that change services. */
final class ServiceWrites {
    private static final int ATTEMPTS = 5;
    private static final List<String> OWNER =
            List.of(Ownership.CLUSTER_ID, Ownership.NAMESPACE, Ownership.NAME, Ownership.UID);

    private final EngineClient engine;
    private final LiveInventory inventory;
    private final Repairs repairs;

    ServiceWrites(EngineClient engine, LiveInventory inventory, Repairs repairs) {
        this.engine = engine;
        this.inventory = inventory;
        this.repairs = repairs;
    }

    /** Creates it; when it is there and ours, because an answer was lost or a reading was old, changes it. */
    void create(Service desired, References references) {
        var spec = references.resolved(desired.spec());
        try {
            inventory.serviceWritten(engine.createService(spec), spec);
        } catch (EngineException refused) {
            inventory.forget();
            if (refused.kind() != Kind.Conflict) {
                throw refused;
            }
            change(spec, ours(engine.service(spec.path("Name").asText()), spec), ATTEMPTS);
        }
    }

    /** Changes it, from the spec that the plan was made from; on an older version from the spec as it is now. */
    void update(Service desired, Service actual, References references) {
        var spec = references.resolved(desired.spec());
        repairs.changing(actual, spec);
        try {
            change(spec, actual, ATTEMPTS);
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
    }

    private void change(ObjectNode desired, Service read, int attempts) {
        var actual = read.version() > 0 ? read : ours(engine.service(read.id()), desired);
        var merged = Merge.into(actual.spec(), desired);
        if (merged.equals(actual.spec())) {
            inventory.serviceWritten(actual.id(), merged);
            return;
        }
        try {
            engine.updateService(actual.id(), actual.version(), merged);
            inventory.serviceWritten(actual.id(), merged);
        } catch (EngineException refused) {
            if (refused.kind() != Kind.OutOfSequence || attempts <= 1) {
                throw refused;
            }
            change(desired, ours(engine.service(actual.id()), desired), attempts - 1);
        }
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
