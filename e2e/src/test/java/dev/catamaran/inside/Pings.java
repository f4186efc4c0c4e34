package dev.catamaran.inside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
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

    /** The tests of each container, the first one's first. */
    List<Pings> containers() {
        var containers = all.stream().collect(groupingBy(Ping::generation, LinkedHashMap::new, toList()));
        return containers.values().stream().map(Pings::new).toList();
    }

    /** How many containers were tested. */
    int generations() {
        return containers().size();
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
