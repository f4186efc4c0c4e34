package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Create;
import dev.catamaran.plan.Step.Keep;
import dev.catamaran.plan.Step.Recreate;
import dev.catamaran.plan.Step.Refusal;
import dev.catamaran.plan.Step.Refuse;
import dev.catamaran.plan.Step.Update;
import dev.catamaran.swarm.mapping.spec.ServiceSpec;
import dev.catamaran.swarm.observe.Inventory;
import dev.catamaran.swarm.observe.Labels;
import java.util.List;
import java.util.stream.StreamSupport;

/** What is done to a workload's service. */
final class ServiceSteps {
    private final String clusterId;
    private final Inventory inventory;
    private final Memory memory;

    ServiceSteps(String clusterId, Inventory inventory, Memory memory) {
        this.clusterId = clusterId;
        this.inventory = inventory;
        this.memory = memory;
    }

    Step<SwarmObject> step(Identity workload, ServiceSpec wanted, String uid) {
        var object = "service " + wanted.name();
        var there = inventory.services().named(wanted.name());
        if (there.isPresent() && !Labels.owns(clusterId, workload, there.get())) {
            return new Refuse<>(object, Refusal.OwnershipConflict, foreign(object));
        }
        var desired = Stamps.stamped(wanted, uid);
        var id = there.map(service -> service.path("ID").asText()).orElse("");
        var taken = PublishedPorts.taken(desired, id, inventory.services());
        if (taken.isPresent()) {
            return new Refuse<>(object, Refusal.PortConflict, conflict(taken.get()));
        }
        return there.map(service -> change(object, service, desired))
                .orElseGet(() ->
                        new Create<>(object, new SwarmObject.Service("", 0, desired), PublishedPorts.exposed(desired)));
    }

    private Step<SwarmObject> change(String object, JsonNode service, ObjectNode desired) {
        var actual = SwarmObject.Service.read(service);
        var ids = References.of(inventory.networks(), actual.spec());
        var resolved = ids.resolved(desired);
        var wanted = new SwarmObject.Service(actual.id(), actual.version(), desired);
        if (!sameMode(desired, actual.spec())) {
            return new Recreate<>(object, wanted, actual, "an engine cannot turn one mode of a service into another");
        }
        var differences = Drift.between(resolved, actual.spec());
        var hash = Stamps.hash(desired);
        var stays = Stamps.hash(actual.spec()).equals(hash)
                ? !stuck(service, actual.name(), hash) && memory.repairs().standing(actual.name(), differences)
                : wasTakenBack(service, actual.name(), hash, resolved);
        return stays ? new Keep<>(object, actual) : new Update<>(object, wanted, actual, told(differences));
    }

    /**
     * Whether the engine stopped on its way back to what is wanted now. It goes on when that is sent anew, which is done
     * once: when it stops again, that form fails too.
     */
    private boolean stuck(JsonNode service, String name, String hash) {
        switch (update(service)) {
            case "rollback_paused" -> {
                return !memory.rollouts().wrote(name, hash).orElse(false);
            }
            case "rollback_started", "rollback_completed" -> memory.rollouts().wentBack(name, hash);
            default -> {}
        }
        return false;
    }

    /** A change that failed and was taken back is not tried again before the workload changes. */
    private boolean wasTakenBack(JsonNode service, String name, String hash, ObjectNode resolved) {
        return update(service).startsWith("rollback_")
                && memory.rollouts().wrote(name, hash).orElseGet(() -> hasTaskOf(service, resolved));
    }

    /** After a restart all that is known of the failed form are tasks, as long as the engine keeps them. */
    private boolean hasTaskOf(JsonNode service, ObjectNode resolved) {
        var template = resolved.path("TaskTemplate") instanceof ObjectNode object ? object : resolved;
        return inventory.tasks().getOrDefault(service.path("ID").asText(), List.of()).stream()
                .anyMatch(task -> Drift.between(Vocabulary.TASK, template, task.path("Spec"))
                        .isEmpty());
    }

    private static String update(JsonNode service) {
        return service.path("UpdateStatus").path("State").asText();
    }

    private static List<String> told(List<String> differences) {
        var shown = differences.stream()
                .filter(line -> !line.startsWith("Labels[" + Labels.HASH))
                .toList();
        return shown.isEmpty() ? List.of("what is wanted is sent anew; what is not wanted any more goes") : shown;
    }

    private static boolean sameMode(JsonNode desired, JsonNode actual) {
        return StreamSupport.stream(desired.path("Mode").properties().spliterator(), false)
                .allMatch(mode -> actual.path("Mode").has(mode.getKey()));
    }

    private static String foreign(String object) {
        return object + " is there and is not this workload's; it is left as it is. Name the workload otherwise, or"
                + " remove that service";
    }

    private static String conflict(String port) {
        return "port " + port + " is published by another service of this swarm; choose another port";
    }
}
