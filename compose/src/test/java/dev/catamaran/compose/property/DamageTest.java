package dev.catamaran.compose.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problem.Severity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 100_000);
    private static final int WORKERS = 2;
    private static final int MADE_UP = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What one document may take of the processor's time. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** What is allocated for one document from first to last; at any time it is far less. */
    private static final long MOST_BYTES = 512L << 20;

    private static final String SMALL = """
            x-common: &common
              environment: &env {A: "1", B: "${B:-2}"}
              labels: [a=b]
            services:
              s0:
                <<: *common
                image: shop:1
                ports: ["80:80", 8081]
              s1:
                extends: s0
                environment:
                  <<: [*env]
                  C: !reset null
                volumes: [".:/a:ro", "store:/b"]
                depends_on: {s0: {condition: service_started}}
            volumes: {store: }
            """;
    private static final String INCLUDING = """
            include: [other.yaml]
            services:
              s2: {image: shop:2, extends: {file: other.yaml, service: s3}, env_file: .env, command: run 'a b'}
            networks: {default: {name: "${N:-front}"}}
            """;
    private static final String OTHER = "services: {s3: {image: shop:3, cpus: 0.5, mem_limit: 64m}}\n";

    private final long seed = Trial.seed(DamageTest.class);
    private final List<String> documents = documents();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What each worker tries right now: the seed of its document. */
    private final AtomicLongArray current = new AtomicLongArray(WORKERS);

    @Test
    void shouldTellEveryDamageWithinItsBounds(@TempDir Path folder) throws Exception {
        // Given
        var pool = Executors.newFixedThreadPool(WORKERS);
        var running = new ArrayList<Future<String>>();
        // When
        for (var worker = 0; worker < WORKERS; worker++) {
            var own = Files.createDirectory(folder.resolve("worker" + worker));
            running.add(pool.submit(work(worker, own)));
        }
        pool.shutdown();
        var finished = pool.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        pool.shutdownNow();
        // Then
        assertThat(finished).as("one of these hangs: -Dseed=" + current).isTrue();
        for (var one : running) {
            assertThat(one.get()).isEmpty();
        }
    }

    /** Tries every document whose turn it is; what is wrong with the first bad one, or nothing. */
    private Callable<String> work(int worker, Path folder) throws IOException {
        Files.writeString(folder.resolve("other.yaml"), OTHER);
        var trial = new Trial(folder);
        return () -> {
            for (var round = worker; round < ROUNDS; round += WORKERS) {
                current.set(worker, seed + round);
                var text = damaged(new Random(seed + round));
                var fault = fault(trial, text);
                if (!fault.isEmpty()) {
                    return "-Drounds=1 -Dseed=" + (seed + round) + ": " + fault + "\n" + text;
                }
            }
            return "";
        };
    }

    private String damaged(Random random) {
        return new Damage(random).damaged(documents.get(random.nextInt(documents.size())));
    }

    private String fault(Trial trial, String text) {
        var thread = Thread.currentThread().threadId();
        var bytes = threads.getThreadAllocatedBytes(thread);
        var start = threads.getCurrentThreadCpuTime();
        try {
            var loaded = trial.load(text);
            var taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            var allocated = threads.getThreadAllocatedBytes(thread) - bytes;
            if (taken.compareTo(LONGEST) > 0 || allocated > MOST_BYTES) {
                return "took " + taken + " and " + allocated + " bytes";
            }
            return told(loaded) ? "" : "is refused without a place: " + loaded;
        } catch (RuntimeException | StackOverflowError e) {
            return "throws " + e + " at "
                    + List.of(e.getStackTrace()).subList(0, Math.min(8, e.getStackTrace().length));
        }
    }

    /** What is refused is told, at a place in a file. */
    private static boolean told(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Valid _ -> true;
            case Loaded.Refused(var problems) ->
                problems.stream()
                        .filter(problem -> problem.severity() == Severity.INVALID)
                        .map(Problem::origin)
                        .anyMatch(origin -> origin.file().endsWith(".yaml") && origin.line() > 0);
        };
    }

    private List<String> documents() {
        var documents = new ArrayList<>(List.of(SMALL, INCLUDING));
        for (var next = 0; next < MADE_UP; next++) {
            documents.add(MadeUpProject.text(new Random(next)));
        }
        return List.copyOf(documents);
    }
}
