package dev.catamaran.compose.bomb;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/**
 * How fast this machine is right now. Where others keep the processors, the caches and the memory busy, a second of a
 * processor's time does less, so that a bound in seconds says nothing without it.
 */
final class Yardstick {
    /** What one thread takes where the bounds in seconds were set: two cores of 2.3 GHz, nothing beside. */
    private static final Duration USUAL = Duration.ofMillis(230);

    private static final String TEXT = "- {reef: [kelp, 'wrack'], tide: \"low\"}\n".repeat(20_000);

    private Yardstick() {}

    /** How many times as long as usual the YAML library alone takes to read what never changes; 1 where it takes less. */
    static double slowness() {
        read();
        return Math.max(1, (double) read().toMillis() / USUAL.toMillis());
    }

    private static Duration read() {
        var threads = ManagementFactory.getThreadMXBean();
        var settings = LoadSettings.builder().setCodePointLimit(TEXT.length()).build();
        var start = threads.getCurrentThreadCpuTime();
        var read = new Compose(settings).composeString(TEXT);
        var time = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        if (read.isEmpty()) {
            throw new IllegalStateException("nothing read");
        }
        return time;
    }
}
