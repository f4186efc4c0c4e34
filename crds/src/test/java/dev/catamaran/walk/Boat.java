package dev.catamaran.walk;

import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Standard;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A small resource with every kind of field, to try the walk on. */
record Boat(
        @Standard("1") int sails,
        @Range(min = "0s", max = "1h") Optional<Duration> pause,
        @Derived("sails, less one") Optional<Integer> crew,
        List<Rope> ropes,
        List<String> orders,
        SequencedMap<String, String> flags,
        Keel keel) {

    /** A keyed element. */
    record Rope(
            @Key String name, int length, @Standard("false") boolean spare) {}

    /** A union. */
    sealed interface Keel {}

    /** One alternative. */
    record Fixed(int depth) implements Keel {}

    /** Another. */
    record Lifting(int depth, Duration time) implements Keel {}

    static SequencedMap<String, Boat> samples() {
        var flags = new LinkedHashMap<String, String>();
        flags.put("port", "red");
        flags.put("starboard", "green");
        var samples = new LinkedHashMap<String, Boat>();
        samples.put(
                "plenty",
                new Boat(
                        3,
                        Optional.of(Duration.ofMillis(4500)),
                        Optional.of(5),
                        List.of(new Rope("main", 10, true), new Rope("jib", 20, false)),
                        List.of("heave", "to"),
                        flags,
                        new Lifting(2, Duration.ofSeconds(8))));
        samples.put(
                "little",
                new Boat(
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new LinkedHashMap<>(),
                        new Fixed(1)));
        samples.put(
                "between",
                new Boat(
                        2,
                        Optional.of(Duration.ofSeconds(4)),
                        Optional.empty(),
                        List.of(new Rope("main", 10, true), new Rope("jib", 20, false)),
                        List.of("heave"),
                        flags,
                        new Lifting(3, Duration.ofMillis(1))));
        return samples;
    }
}
