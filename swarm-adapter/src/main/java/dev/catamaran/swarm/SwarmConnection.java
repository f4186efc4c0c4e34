package dev.catamaran.swarm;

import dev.catamaran.model.Identity;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.Events;
import dev.catamaran.swarm.observe.LiveInventory;
import dev.catamaran.swarm.plan.Memory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A Swarm that is spoken with: one for each SwarmCluster, held as long as that has the same settings, and used by all
 * its workloads at once, for they share what is read. Nothing is sent before the first question. What fails because no
 * manager serves is an {@link java.io.UncheckedIOException} with an
 * {@link dev.catamaran.swarm.engine.EngineUnavailableException}; the next question tries anew.
 */
public final class SwarmConnection implements AutoCloseable {
    private final EngineClient engine;
    private final LiveInventory inventory;
    private final SwarmHull hull;
    private final SwarmSettings settings;
    private final Consumer<EngineCall> listener;
    private final List<Events> followed = new CopyOnWriteArrayList<>();

    private SwarmConnection(SwarmSettings settings, EngineClient engine, Consumer<EngineCall> listener) {
        this.settings = settings;
        this.listener = listener;
        this.engine = engine;
        this.inventory = new LiveInventory(engine, settings.clusterId(), settings.keep(), System::nanoTime);
        this.hull = new SwarmHull(settings, engine, inventory, new Memory(System::nanoTime));
    }

    /**
     * Makes a connection. {@link IllegalArgumentException} when the TLS material cannot be used.
     *
     * @param listener hears of every request; {@link EngineCall#UNHEARD} when nobody counts
     */
    public static SwarmConnection open(SwarmSettings settings, Consumer<EngineCall> listener) {
        return new SwarmConnection(settings, EngineClient.open(settings.engine(), listener), listener);
    }

    /** The workloads' hull. */
    public SwarmHull hull() {
        return hull;
    }

    /**
     * Has somebody told at once when something on the Swarm changed, on a thread of its own until this is closed; what
     * changed is {@link #changed()}. An engine tells nothing of tasks, nor anything while it is away, so that is to be
     * called from time to time all the same.
     */
    public void follow(Runnable told) {
        followed.add(Events.follow(settings.engine(), listener, told));
    }

    /**
     * To be called every few seconds: two requests, whatever the number of workloads. Answers the workloads whose
     * service or tasks changed since the last call, by whomever; all of them at the first call.
     */
    public List<Identity> changed() {
        return inventory.changed();
    }

    /** Which Swarm it is, as {@link SwarmSeen#swarmId()}: one request, and two more if its engine is no manager now. */
    public String id() {
        var id = SwarmSeen.id(engine.info());
        return id.isEmpty() ? seen().swarmId() : id;
    }

    /** What the Swarm is: two requests. The second asks the manager that answered the first, for any engine has infos. */
    public SwarmSeen seen() {
        var nodes = engine.nodes();
        return SwarmSeen.of(engine.endpoint().toString(), engine.version().toString(), engine.info(), nodes);
    }

    @Override
    public void close() {
        followed.forEach(Events::close);
        engine.close();
    }
}
