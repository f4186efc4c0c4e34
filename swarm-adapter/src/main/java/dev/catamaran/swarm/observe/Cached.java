package dev.catamaran.swarm.observe;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A reading that many workloads share for a short while. One thread reads, the others wait for it; that nobody
 * answered is shared too, or each of them would wait for a time-out of its own. What we write is put into the reading,
 * so that a burst of workloads needs one; a reading that was under way meanwhile is not kept.
 */
final class Cached<T> {
    private static final long FAILED_NANOS = Duration.ofSeconds(2).toNanos();

    private final Supplier<T> source;
    private final long keepNanos;
    private final LongSupplier nanoClock;
    private final Object reading = new Object();
    private Optional<T> value = Optional.empty();
    private Optional<UncheckedIOException> failure = Optional.empty();
    private long readAt;
    private long writes;

    Cached(Supplier<T> source, Duration keep, LongSupplier nanoClock) {
        this.source = source;
        this.keepNanos = keep.toNanos();
        this.nanoClock = nanoClock;
    }

    /** What was read within the time that it is kept, or a new reading. */
    T get() {
        synchronized (reading) {
            var known = known();
            return known.isPresent() ? known.get() : read();
        }
    }

    /** A new reading. */
    T refresh() {
        synchronized (reading) {
            return read();
        }
    }

    /** Puts what was just written into the reading, when there is one. */
    synchronized void written(UnaryOperator<T> change) {
        writes++;
        value = value.map(change);
    }

    /** Forgets the reading. */
    synchronized void forget() {
        writes++;
        value = Optional.empty();
    }

    private synchronized Optional<T> known() {
        var age = nanoClock.getAsLong() - readAt;
        if (failure.isPresent() && age < FAILED_NANOS) {
            var shared = failure.get();
            throw new UncheckedIOException(shared.getMessage(), shared.getCause());
        }
        return age < keepNanos ? value : Optional.empty();
    }

    private T read() {
        var start = nanoClock.getAsLong();
        var before = writes();
        try {
            var read = source.get();
            keep(before == writes() ? Optional.of(read) : Optional.empty(), Optional.empty(), start);
            return read;
        } catch (UncheckedIOException nobody) {
            keep(Optional.empty(), Optional.of(nobody), nanoClock.getAsLong());
            throw nobody;
        }
    }

    private synchronized long writes() {
        return writes;
    }

    private synchronized void keep(Optional<T> read, Optional<UncheckedIOException> failed, long when) {
        value = read;
        failure = failed;
        readAt = when;
    }
}
