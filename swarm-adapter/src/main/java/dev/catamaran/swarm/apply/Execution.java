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
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.Memory;
import dev.catamaran.swarm.plan.References;
import dev.catamaran.swarm.plan.SwarmObject;
import dev.catamaran.swarm.plan.SwarmObject.Config;
import dev.catamaran.swarm.plan.SwarmObject.Network;
import dev.catamaran.swarm.plan.SwarmObject.Service;
import dev.catamaran.swarm.plan.SwarmObject.Volume;
import java.util.TreeMap;

/**
 * Carries out plans, each step by step in its order. It may stop anywhere: each step is found out anew by the next
 * plan. Plans of several workloads may be carried out at once.
 */
public final class Execution {
    private final ServiceWrites services;
    private final SideWrites sides;

    /** Carries out plans on one Swarm. */
    public Execution(EngineClient engine, LiveInventory inventory, Memory memory) {
        this.services = new ServiceWrites(engine, inventory, memory);
        this.sides = new SideWrites(engine, inventory);
    }

    /** Does what the plan says; nothing at all when the plan holds a refusal. */
    public void run(Plan<SwarmObject> plan) {
        if (plan.refusals().isEmpty()) {
            var run = new Run(services, sides, new TreeMap<>(), new TreeMap<>());
            plan.steps().forEach(run::carryOut);
        }
    }

    /**
     * One plan's run.
     *
     * @param networks ids by name, as far as it has come
     * @param configs likewise
     */
    private record Run(
            ServiceWrites services,
            SideWrites sides,
            TreeMap<String, String> networks,
            TreeMap<String, String> configs) {
        void carryOut(Step<SwarmObject> step) {
            try {
                step(step);
            } catch (EngineException refused) {
                throw refused.of(step.object());
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
}
