package dev.catamaran.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Is told what the playground is doing; called from several threads at a time. */
public interface Progress {
    /** Something that may take longer than a second begins. */
    void started(String what);

    /** It is done; {@code result} is a short state ({@code Ready}, {@code quorum}). */
    void done(String what, String result, Duration took);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void started(String what) {}

            @Override
            public void done(String what, String result, Duration took) {}
        };
    }

    /** One line per finished step: what, result, seconds. */
    static Progress lines(Consumer<String> sink) {
        return new Progress() {
            @Override
            public void started(String what) {}

            @Override
            public synchronized void done(String what, String result, Duration took) {
                sink.accept("%-50s %-10s %4d s".formatted(what, result, took.toSeconds()));
            }
        };
    }

    /** Runs the work between {@link #started} and {@link #done}; a failure is told by its exception only. */
    default <T> T run(String what, String result, Supplier<T> work) {
        started(what);
        var began = Instant.now();
        T value = work.get();
        done(what, result, Duration.between(began, Instant.now()));
        return value;
    }
}
