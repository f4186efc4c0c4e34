package dev.catamaran.inside;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a check wrote about itself: a line per test, with the seconds since the machine's start and the start of the
 * container's first process, which tells one container from the next.
 */
record Pings(List<Ping> all) {
    /** One test. */
    record Ping(double seconds, String generation) {}

    static Pings read(String text) {
        return new Pings(text.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .map(words -> new Ping(Double.parseDouble(words[0]), words[1]))
                .toList());
    }

    /** How many containers were tested. */
    long generations() {
        return all.stream().map(Ping::generation).distinct().count();
    }

    /** The tests of the first container. */
    Pings first() {
        var generation = all.getFirst().generation();
        return new Pings(all.stream()
                .filter(ping -> ping.generation().equals(generation))
                .toList());
    }

    int count() {
        return all.size();
    }

    /** The time between a test and the one before it. */
    double gap(int index) {
        return all.get(index).seconds() - all.get(index - 1).seconds();
    }

    /**
     * The time between rounds from this test on: the middle one of all, for a busy machine shifts single tests.
     *
     * @param tests how many tests belong to a round
     */
    double round(int from, int tests) {
        var rounds = IntStream.range(from, all.size() - tests)
                .mapToDouble(index ->
                        all.get(index + tests).seconds() - all.get(index).seconds())
                .sorted()
                .toArray();
        return rounds[rounds.length / 2];
    }
}
