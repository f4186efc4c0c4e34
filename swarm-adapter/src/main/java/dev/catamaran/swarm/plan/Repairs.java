package dev.catamaran.swarm.plan;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what was mended, so that nobody fights: when the same field is again not as it shall be after it was
 * mended twice within ten minutes, an engine drops it or somebody wants it otherwise, and it is left alone for as long
 * as it is seen to differ, or until the workload changes.
 */
final class Repairs {
    private static final Logger LOG = LoggerFactory.getLogger(Repairs.class);
    private static final int ENOUGH = 2;
    private static final long WINDOW_NANOS = Duration.ofMinutes(10).toNanos();

    private final Map<String, SortedMap<String, Repair>> repairs = new ConcurrentHashMap<>();
    private final Map<String, List<String>> contended = new ConcurrentHashMap<>();
    private final LongSupplier nanoClock;

    /** Remembers nothing yet; the clock is {@code System::nanoTime}. */
    Repairs(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** A service was written because of this alone. */
    void mended(String service, Collection<String> differences) {
        repairs.compute(service, (_, known) -> {
            var mended = known == null ? new TreeMap<String, Repair>() : recent(known);
            paths(differences).forEach(path -> mended.merge(path, first(), (before, _) -> before.again()));
            return mended;
        });
    }

    /** A service is gone, or its workload changed. */
    void forget(String service) {
        repairs.remove(service);
        contended.remove(service);
    }

    /** Whether a service may stand as it is: nothing differs, or what differs has been mended often enough. */
    boolean standing(String service, Collection<String> differences) {
        var paths = paths(differences);
        var given = givenUp(service, paths);
        if (paths.isEmpty() || !given) {
            contended.remove(service);
        } else if (!paths.equals(contended.put(service, paths))) {
            LOG.warn("service {} is left as it is, for mending it twice did not last: {}", service, differences);
        }
        return paths.isEmpty() || given;
    }

    private boolean givenUp(String service, List<String> paths) {
        repairs.computeIfPresent(service, (_, known) -> {
            var recent = recent(known);
            paths.forEach(path -> recent.computeIfPresent(path, (_, repair) -> repair.seen(nanoClock.getAsLong())));
            return recent.isEmpty() ? null : recent;
        });
        var known = repairs.getOrDefault(service, Collections.emptySortedMap());
        return paths.stream()
                .allMatch(path -> Optional.ofNullable(known.get(path))
                        .filter(repair -> repair.times >= ENOUGH)
                        .isPresent());
    }

    /** The fields that are left to somebody else. */
    List<String> contended(String service) {
        return contended.getOrDefault(service, List.of());
    }

    /** Values are left out: who fights often sets another one each time. */
    private static List<String> paths(Collection<String> differences) {
        return differences.stream()
                .map(line -> line.split(": ", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }

    private SortedMap<String, Repair> recent(SortedMap<String, Repair> known) {
        var now = nanoClock.getAsLong();
        var recent = new TreeMap<>(known);
        recent.values().removeIf(repair -> now - repair.since > WINDOW_NANOS);
        return recent;
    }

    private Repair first() {
        return new Repair(1, nanoClock.getAsLong());
    }

    private record Repair(int times, long since) {
        Repair again() {
            return new Repair(times + 1, since);
        }

        /** One that is given up stays so for as long as it is seen. */
        Repair seen(long now) {
            return times >= ENOUGH ? new Repair(times, now) : this;
        }
    }
}
