package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Create;
import dev.catamaran.plan.Step.Delete;
import dev.catamaran.plan.Step.Keep;
import dev.catamaran.plan.Step.Refusal;
import dev.catamaran.plan.Step.Refuse;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.mapping.spec.ConfigSpec;
import dev.catamaran.swarm.mapping.spec.NetworkSpec;
import dev.catamaran.swarm.observe.Inventory;
import dev.catamaran.swarm.observe.Labels;
import dev.catamaran.swarm.observe.Observation;
import dev.catamaran.swarm.observe.Remembered;
import dev.catamaran.swarm.observe.Volumes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All steps for one workload, in the order in which they can be done: what a service names, itself, what is left. */
public final class SwarmPlan {
    private final String clusterId;
    private final Inventory inventory;
    private final Memory memory;
    private final ServiceSteps services;

    /** Plans for the objects of one Catamaran. */
    public SwarmPlan(String clusterId, Inventory inventory, Memory memory) {
        this.clusterId = clusterId;
        this.inventory = inventory;
        this.memory = memory;
        this.services = new ServiceSteps(clusterId, inventory, memory);
    }

    /** What is remembered of a service that is to be told of. */
    public Remembered remembered(SwarmObjects desired, JsonNode service) {
        return memory.of(Stamps.stamped(desired.service(), ""), SwarmObject.Service.read(service));
    }

    /** What makes a Swarm have what is desired. */
    public Plan<SwarmObject> towards(Identity workload, SwarmObjects desired) {
        var actual = inventory.services().named(desired.service().name());
        var uid = Stamps.uid(workload, actual);
        var service = services.step(workload, desired.service(), uid);
        var steps = new ArrayList<Step<SwarmObject>>();
        desired.networks().forEach(network -> steps.add(network(workload, network)));
        var used = actual.map(there -> References.configs(there.path("Spec"))).orElse(Map.of());
        var keeps = service instanceof Keep<SwarmObject>;
        desired.configs().stream()
                .filter(config -> !keeps || used.containsKey(config.name()))
                .forEach(config -> steps.add(config(config, uid, used)));
        steps.add(service);
        if (keeps) {
            actual.ifPresent(there -> steps.addAll(leftOver(workload, there, used.keySet())));
        }
        return new Plan<>(List.copyOf(steps));
    }

    /** What removes a workload but its volumes: the service, its configs, and the network when nobody else is on it. */
    public Plan<SwarmObject> removal(Identity workload) {
        var steps = new ArrayList<Step<SwarmObject>>();
        var volumes = new TreeSet<String>();
        for (var service : inventory.services().all()) {
            if (Labels.owns(clusterId, workload, service)) {
                var actual = SwarmObject.Service.read(service);
                steps.add(new Delete<>(actual.object(), actual));
                volumes.addAll(Volumes.of(service.path("Spec")));
                volumes.addAll(Volumes.of(service.path("PreviousSpec")));
            }
        }
        steps.addAll(configs(workload, Set.of()));
        steps.addAll(unusedNetworks(workload));
        for (var name : volumes) {
            var volume = new SwarmObject.Volume(name);
            steps.add(new Keep<>(volume.object(), volume));
        }
        return new Plan<>(List.copyOf(steps));
    }

    private Step<SwarmObject> network(Identity workload, NetworkSpec wanted) {
        var desired = new SwarmObject.Network("", wanted.name(), EngineClient.tree(wanted));
        var there = inventory.networks().get(wanted.name());
        if (there == null) {
            return new Create<>(desired.object(), desired, List.of());
        }
        if (!Labels.shares(clusterId, workload.namespace(), there)) {
            return new Refuse<>(
                    desired.object(),
                    Refusal.OwnershipConflict,
                    desired.object() + " is there and is not this namespace's; it is left as it is. Remove it");
        }
        return new Keep<>(
                desired.object(), new SwarmObject.Network(there.path("Id").asText(), wanted.name(), there));
    }

    private static Step<SwarmObject> config(ConfigSpec wanted, String uid, Map<String, String> used) {
        var body = Stamps.stamped(wanted, uid);
        var id = used.getOrDefault(wanted.name(), "");
        var config = new SwarmObject.Config(id, wanted.name(), body);
        return id.isEmpty() ? new Create<>(config.object(), config, List.of()) : new Keep<>(config.object(), config);
    }

    /** Configs of an earlier form, once a change is through: until then the engine may want to go back to them. */
    private List<Step<SwarmObject>> leftOver(Identity workload, JsonNode service, Set<String> used) {
        var actual = SwarmObject.Service.read(service);
        var mentioned = !used.containsAll(
                References.configs(service.path("PreviousSpec")).keySet());
        if (!memory.rollouts().mayLeave(actual.name(), actual.version(), mentioned)
                || !Observation.through(service, inventory)) {
            return List.of();
        }
        var steps = configs(workload, used);
        if (steps.isEmpty()) {
            memory.rollouts().clean(actual.name(), actual.version());
        }
        return steps;
    }

    private List<Step<SwarmObject>> configs(Identity workload, Set<String> wanted) {
        var steps = new ArrayList<Step<SwarmObject>>();
        inventory.configs().forEach((name, config) -> {
            if (!wanted.contains(name) && Labels.owns(clusterId, workload, config)) {
                var actual = new SwarmObject.Config(config.path("ID").asText(), name, config.path("Spec"));
                steps.add(new Delete<>(actual.object(), actual));
            }
        });
        return steps;
    }

    private List<Step<SwarmObject>> unusedNetworks(Identity workload) {
        var users = inventory.services().all().stream()
                .filter(service -> !Labels.owns(clusterId, workload, service))
                .flatMap(service -> networks(service).stream())
                .collect(Collectors.toSet());
        var steps = new ArrayList<Step<SwarmObject>>();
        inventory.networks().forEach((name, network) -> {
            var id = network.path("Id").asText();
            if (Labels.shares(clusterId, workload.namespace(), network)
                    && !users.contains(id)
                    && !users.contains(name)) {
                var actual = new SwarmObject.Network(id, name, network);
                steps.add(new Delete<>(actual.object(), actual));
            }
        });
        return steps;
    }

    private static Set<String> networks(JsonNode service) {
        var targets = new TreeSet<String>();
        for (var spec : List.of("Spec", "PreviousSpec")) {
            for (var network : service.path(spec).path("TaskTemplate").path("Networks")) {
                targets.add(network.path("Target").asText());
            }
        }
        return targets;
    }
}
