package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Canonical;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.mapping.Ownership;
import dev.catamaran.swarm.mapping.spec.ConfigSpec;
import dev.catamaran.swarm.mapping.spec.ServiceSpec;
import dev.catamaran.swarm.observe.Labels;
import java.util.Optional;
import java.util.UUID;

/** Labels that only who applies something can write: the hash, and the UID where a first apply gives it. */
final class Stamps {
    private static final int HASH_DIGITS = 20;

    private Stamps() {}

    /** The workload's UID; without a cluster, that of the service which is there, or else a new one. */
    static String uid(Identity workload, Optional<JsonNode> service) {
        if (!workload.uid().isEmpty()) {
            return workload.uid();
        }
        return service.map(there -> Labels.read(there).getOrDefault(Ownership.UID, ""))
                .filter(uid -> !uid.isEmpty())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** A service's spec as a tree; its hash leaves the UID out, so that it is the same before and after the first. */
    static ObjectNode stamped(ServiceSpec desired, String uid) {
        var spec = EngineClient.tree(desired);
        var labels = labels(spec);
        labels.remove(Ownership.UID);
        var hash = Canonical.hash(spec).hex(HASH_DIGITS);
        labels.put(Labels.HASH, hash).put(Ownership.UID, uid);
        return spec;
    }

    /** A config's body as a tree. */
    static ObjectNode stamped(ConfigSpec desired, String uid) {
        var body = EngineClient.tree(desired);
        labels(body).put(Ownership.UID, uid);
        return body;
    }

    /** The hash that a spec was last written with; empty when somebody took it off. */
    static String hash(JsonNode spec) {
        return spec.path("Labels").path(Labels.HASH).asText();
    }

    private static ObjectNode labels(ObjectNode spec) {
        return spec.get("Labels") instanceof ObjectNode there ? there : spec.putObject("Labels");
    }
}
