package dev.catamaran.playground;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How {@link SwarmNodes} are started.
 *
 * @param generation which engine
 * @param managers the number of nodes, all managers: 1 or another odd number, so that a majority is defined
 * @param ports ports of every node that this machine reaches at a port it picks: {@link SwarmNode#port(int)}
 * @param hostPorts ports of the first node that this machine reaches at a fixed port: by the port of this machine
 */
public record SwarmSettings(
        Generation generation, int managers, SortedSet<Integer> ports, SortedMap<Integer, Integer> hostPorts) {
    /** Refuses an even number of managers. */
    public SwarmSettings {
        if (managers < 1 || managers % 2 == 0) {
            throw new IllegalArgumentException("managers must be an odd number, not " + managers);
        }
        ports = Collections.unmodifiableSortedSet(new TreeSet<>(ports));
        hostPorts = Collections.unmodifiableSortedMap(new TreeMap<>(hostPorts));
    }

    /** Three managers. */
    public static SwarmSettings quorum(Generation generation) {
        return new SwarmSettings(generation, 3, new TreeSet<>(), new TreeMap<>());
    }

    /** One node, where volumes stay in one place. */
    public static SwarmSettings single(Generation generation) {
        return new SwarmSettings(generation, 1, new TreeSet<>(), new TreeMap<>());
    }

    /** The same with a port of every node that this machine reaches at a port it picks. */
    public SwarmSettings withPort(int nodePort) {
        var more = new TreeSet<>(ports);
        more.add(nodePort);
        return new SwarmSettings(generation, managers, more, hostPorts);
    }

    /** The same with a port of the first node that this machine reaches at a fixed port. */
    public SwarmSettings withHostPort(int hostPort, int nodePort) {
        var more = new TreeMap<>(hostPorts);
        more.put(hostPort, nodePort);
        return new SwarmSettings(generation, managers, ports, more);
    }
}
