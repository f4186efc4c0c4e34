package dev.catamaran.swarm.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from a Swarm that a service, network, config or node changed. What changed is not read: who is told looks. An
 * engine tells nothing of tasks. When the connection ends, the next manager is listened to, after a pause that grows.
 */
public final class Events implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final EngineRequest REQUEST = EngineRequest.get("/events?filters="
            + EngineRequest.encoded("{\"scope\":[\"swarm\"],\"type\":[\"service\",\"network\",\"config\",\"node\"]}"));
    /** After so long without a word the connection may be dead without anybody having noticed. */
    private static final Duration SILENCE = Duration.ofMinutes(5);
    /** What happens within this time is told together. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final List<Manager> managers;
    private final Runnable told;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean closed;

    private Events(EngineSettings settings, Consumer<EngineCall> listener, Runnable told) {
        var patient = new EngineSettings(settings.endpoints(), settings.tls(), settings.connect(), SILENCE);
        var tls = settings.tls().map(TlsPem::context);
        this.managers = settings.endpoints().stream()
                .map(endpoint -> new Manager(endpoint, tls, patient, listener))
                .toList();
        this.told = told;
        this.threads = List.of(thread(this::listen), thread(this::tell));
    }

    /**
     * Begins to listen.
     *
     * @param listener hears of every request
     * @param told is run on a thread of its own: once when there is somebody to listen to, and then for what happens; for
     *     all that happens during one run, once more
     */
    public static Events follow(EngineSettings settings, Consumer<EngineCall> listener, Runnable told) {
        var events = new Events(settings, listener, told);
        events.threads.forEach(Thread::start);
        return events;
    }

    private void listen() throws InterruptedException {
        var pause = FIRST_PAUSE;
        for (var next = 0; !closed; next = (next + 1) % managers.size()) {
            pause = heard(managers.get(next)) ? FIRST_PAUSE : longer(pause);
            Thread.sleep(pause);
        }
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
    }

    /** Until the connection ends; answers whether there was one. */
    private boolean heard(Manager manager) {
        var served = false;
        try (var answer = manager.send(REQUEST);
                var events = answer.getBody()) {
            served = answer.getStatusCode() == 200;
            var buffer = new byte[16 * 1024];
            for (var read = 0; served && read >= 0; read = events.read(buffer)) {
                news.release();
            }
        } catch (IOException | RuntimeException ended) {
            manager.forgetVersion();
            LOG.debug("the events of {} ended", manager.endpoint(), ended);
        }
        return served;
    }

    private void tell() throws InterruptedException {
        while (!closed) {
            news.acquire();
            Thread.sleep(GATHER);
            news.drainPermits();
            try {
                told.run();
            } catch (RuntimeException failed) {
                LOG.warn("what happened on a Swarm was not looked at", failed);
            }
        }
    }

    private static Thread thread(Work work) {
        return Thread.ofVirtual().name("swarm-events").unstarted(() -> {
            try {
                work.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
        managers.forEach(Manager::close);
    }

    private interface Work {
        void run() throws InterruptedException;
    }
}
