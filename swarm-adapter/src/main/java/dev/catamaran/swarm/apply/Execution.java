package dev.catamaran.swarm.apply;

import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Create;
import dev.catamaran.plan.Step.Delete;
import dev.catamaran.plan.Step.Keep;
import dev.catamaran.plan.Step.Recreate;
import dev.catamaran.plan.Step.Refuse;
import dev.catamaran.plan.Step.Update;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.References;
import dev.catamaran.swarm.plan.Repairs;
import dev.catamaran.swarm.plan.SwarmObject;
import dev.catamaran.swarm.plan.SwarmObject.Config;
import dev.catamaran.swarm.plan.SwarmObject.Network;
import dev.catamaran.swarm.plan.SwarmObject.Service;
import dev.catamaran.swarm.plan.SwarmObject.Volume;
import java.util.TreeMap;

/**
 * Carries out one plan, step by step in its order. It may stop anywhere: each step is found out anew by the next plan.
 */
public final class Execution {
    private final ServiceWrites services;
    private final SideWrites sides;
    private final TreeMap<String, String> networks = new TreeMap<>();
    private final TreeMap<String, String> configs = new TreeMap<>();

    private Execution(EngineClient engine, LiveInventory inventory, Repairs repairs) {
        this.services = new ServiceWrites(engine, inventory, repairs);
        this.sides = new SideWrites(engine, inventory);
    }

    /** Does what the plan says; nothing at all when the plan holds a refusal. */
    public static void run(EngineClient engine, LiveInventory inventory, Repairs repairs, Plan<SwarmObject> plan) {
        if (plan.refusals().isEmpty()) {
            var execution = new Execution(engine, inventory, repairs);
            plan.steps().forEach(execution::step);
        }
    }

    private void step(Step<SwarmObject> step) {
        switch (step) {
            case Create<SwarmObject>(var _, var desired, var _) -> create(desired);
            case Update<SwarmObject>(var _, Service desired, Service actual, var _) ->
                services.update(desired, actual, references());
            case Update<SwarmObject>(var object, var _, var _, var _) ->
                throw new IllegalStateException(object + " never changes");
            case Recreate<SwarmObject>(var _, var desired, var actual, var _) -> {
                delete(actual);
                create(desired);
            }
            case Delete<SwarmObject>(var _, var actual) -> delete(actual);
            case Keep<SwarmObject>(var _, var actual) -> keep(actual);
            case Refuse<SwarmObject> _ -> {}
        }
    }

    private void create(SwarmObject desired) {
        switch (desired) {
            case Network network -> networks.put(network.name(), sides.create(network));
            case Config config -> configs.put(config.name(), sides.create(config));
            case Service service -> services.create(service, references());
            case Volume _ -> {}
        }
    }

    private void delete(SwarmObject actual) {
        switch (actual) {
            case Network network -> sides.remove(network);
            case Config config -> sides.remove(config);
            case Service service -> services.remove(service);
            case Volume _ -> {}
        }
    }

    private void keep(SwarmObject actual) {
        switch (actual) {
            case Network network -> networks.put(network.name(), network.id());
            case Config config -> configs.put(config.name(), config.id());
            case Service _ -> {}
            case Volume _ -> {}
        }
    }

    private References references() {
        return new References(networks, configs);
    }
}
