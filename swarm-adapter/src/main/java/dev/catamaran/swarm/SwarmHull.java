package dev.catamaran.swarm;

import dev.catamaran.map.Mapped;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.Observed;
import dev.catamaran.plan.Plan;
import dev.catamaran.swarm.apply.Execution;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.mapping.SwarmFacts;
import dev.catamaran.swarm.mapping.SwarmMapping;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.observe.Labels;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.observe.Observation;
import dev.catamaran.swarm.plan.Memory;
import dev.catamaran.swarm.plan.SwarmObject;
import dev.catamaran.swarm.plan.SwarmPlan;

/** The Swarm hull: the steps of {@link Hull} on a Swarm. May be used by many threads at once. */
public final class SwarmHull implements Hull<SwarmFacts, SwarmObjects, SwarmObject> {
    private final SwarmSettings settings;
    private final EngineClient engine;
    private final LiveInventory inventory;
    private final SwarmPlan planner;
    private final Execution execution;

    SwarmHull(SwarmSettings settings, EngineClient engine, LiveInventory inventory, Memory memory) {
        this.settings = settings;
        this.engine = engine;
        this.inventory = inventory;
        this.planner = new SwarmPlan(settings.clusterId(), inventory, memory);
        this.execution = new Execution(engine, inventory, memory);
    }

    @Override
    public HullName name() {
        return HullName.Swarm;
    }

    /** Asks the engine for its version, once for each manager; the rest is settings. */
    @Override
    public SwarmFacts resolve(Workload workload) {
        return new SwarmFacts(engine.version(), settings.routingMesh(), settings.controller(), settings.clusterId());
    }

    @Override
    public Mapped<SwarmObjects> map(Workload workload, TargetMode mode, SwarmFacts facts) {
        return SwarmMapping.map(workload, mode, facts);
    }

    @Override
    public Plan<SwarmObject> plan(Workload workload, SwarmObjects desired) {
        return planner.towards(workload.identity(), desired);
    }

    /**
     * What removes a workload but its volumes. Some of it takes the engine a while: there is nothing left when a new
     * plan {@link Plan#writes} no more.
     */
    @Override
    public Plan<SwarmObject> removal(Identity workload) {
        return planner.removal(workload);
    }

    @Override
    public void execute(Plan<SwarmObject> plan) {
        execution.run(plan);
    }

    @Override
    public Observed observe(Workload workload, SwarmObjects desired) {
        var name = desired.service().name();
        return inventory
                .services()
                .named(name)
                .map(service -> Labels.owns(settings.clusterId(), workload.identity(), service)
                        ? Observation.of(workload, service, planner.remembered(desired, service), inventory)
                        : Observation.foreign(name))
                .orElseGet(Observation::absent);
    }
}
