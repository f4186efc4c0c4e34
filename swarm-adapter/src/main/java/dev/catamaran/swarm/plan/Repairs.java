package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what was mended, so that nobody fights: when the same thing is again not as it shall be after it was
 * mended twice within ten minutes, an engine drops it or somebody wants it otherwise, and it is left alone for as long
 * as it is seen to stay that way, or until the workload changes.
 */
public final class Repairs {
    private static final Logger LOG = LoggerFactory.getLogger(Repairs.class);
    private static final int ENOUGH = 2;
    private static final long WINDOW_NANOS = Duration.ofMinutes(10).toNanos();

    private final Map<String, Repair> repairs = new ConcurrentHashMap<>();
    private final LongSupplier nanoClock;

    /** Remembers nothing yet; the clock is {@code System::nanoTime}. */
    public Repairs(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** A service is about to be written; when only because it drifted, that is remembered. */
    public void changing(SwarmObject.Service actual, ObjectNode desired) {
        var drift = Drift.between(desired, actual.spec());
        if (!drift.isEmpty() && Stamps.hash(desired).equals(Stamps.hash(actual.spec()))) {
            mended(actual.id(), drift);
        }
    }

    private void mended(String id, List<String> differences) {
        var now = nanoClock.getAsLong();
        var before = Optional.ofNullable(repairs.get(id)).filter(known -> known.isOf(differences, now));
        repairs.put(id, before.map(Repair::again).orElseGet(() -> new Repair(differences, 1, now)));
    }

    /** Whether a service may stand as it is: nothing differs, or what differs has been mended often enough. */
    boolean standing(String id, List<String> differences) {
        if (differences.isEmpty()) {
            return true;
        }
        var now = nanoClock.getAsLong();
        var contended = Optional.ofNullable(repairs.get(id))
                .filter(known -> known.times >= ENOUGH && known.isOf(differences, now));
        contended.ifPresent(known -> {
            if (known.times == ENOUGH) {
                LOG.warn("service {} is left as it is, for mending it twice did not last: {}", id, differences);
            }
            repairs.put(id, new Repair(differences, ENOUGH + 1, now));
        });
        return contended.isPresent();
    }

    private record Repair(List<String> differences, int times, long since) {
        boolean isOf(List<String> others, long now) {
            return differences.equals(others) && now - since <= WINDOW_NANOS;
        }

        Repair again() {
            return new Repair(differences, times + 1, since);
        }
    }
}
