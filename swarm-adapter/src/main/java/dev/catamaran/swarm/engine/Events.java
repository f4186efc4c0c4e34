package dev.catamaran.swarm.engine;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    /** After so long without a word the connection may be dead without anybody having noticed. Nothing else waits so long. */
    private static final Duration SILENCE = Duration.ofMinutes(5);
    /** What happens within this time is told together. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final List<Ear> ears;
    private final Runnable told;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean closed;
    /** Of the thread that listens. */
    private @Nullable Ear last;

    /**
     * One endpoint.
     *
     * @param asked is asked whether there is somebody, and answers as soon as to any question
     * @param heard may be silent
     */
    private record Ear(Manager asked, Manager heard) implements AutoCloseable {
        /** Every time that it is listened to, it is asked first: by then it may hang, or be another engine. */
        DockerHttpClient.Response listen() throws IOException {
            asked.forgetVersion();
            return heard.send(REQUEST, asked.version());
        }

        @Override
        public void close() {
            asked.close();
            heard.close();
        }
    }

    private Events(EngineSettings settings, Consumer<EngineCall> listener, Runnable told) {
        var patient = new EngineSettings(settings.endpoints(), settings.tls(), settings.connect(), SILENCE);
        var tls = settings.tls().map(TlsPem::context);
        this.ears = settings.endpoints().stream()
                .map(endpoint -> new Ear(
                        new Manager(endpoint, tls, settings, listener), new Manager(endpoint, tls, patient, listener)))
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
        for (var next = 0; !closed; next = (next + 1) % ears.size()) {
            pause = heard(ears.get(next)) ? FIRST_PAUSE : longer(pause);
            Thread.sleep(pause);
        }
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
    }

    /** Until the connection ends; answers whether there was one. */
    private boolean heard(Ear ear) {
        var served = false;
        try (var answer = ear.listen();
                var events = answer.getBody()) {
            served = answer.getStatusCode() == 200;
            if (served && !ear.equals(last)) {
                LOG.info(
                        "the events of a Swarm are heard from {} now",
                        ear.heard().endpoint());
                last = ear;
            }
            var buffer = new byte[16 * 1024];
            for (var read = 0; served && read >= 0; read = events.read(buffer)) {
                news.release();
            }
        } catch (IOException | RuntimeException ended) {
            LOG.debug("the events of {} ended", ear.heard().endpoint(), ended);
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
        ears.forEach(Ear::close);
    }

    private interface Work {
        void run() throws InterruptedException;
    }
}
