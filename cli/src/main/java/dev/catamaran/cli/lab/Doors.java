package dev.catamaran.cli.lab;

import dev.catamaran.model.Workload;
import dev.catamaran.model.section.Port.Host;
import dev.catamaran.model.section.Port.Ingress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ports of this machine that lead to published ports of workloads: an even one to Kubernetes, the next one to Swarm.
 *
 * @param doors in the order of the workloads
 */
public record Doors(List<Door> doors) {
    private static final int FIRST = 18080;
    private static final int LOWEST_NODE_PORT = 30000;
    private static final int HIGHEST_NODE_PORT = 32767;

    /**
     * One published port.
     *
     * @param published its number on the nodes
     * @param kubernetes the number on this machine that leads there; empty where a node port cannot have that number
     * @param swarm the number on this machine that leads to the first node
     */
    public record Door(String workload, int published, Optional<Integer> kubernetes, int swarm) {}

    /** A door for each published port whose number the user gave. */
    public static Doors of(List<Workload> workloads) {
        var doors = new ArrayList<Door>();
        for (var workload : workloads) {
            numbers(workload).forEach(published -> {
                var first = FIRST + 2 * doors.size();
                var reachable = published >= LOWEST_NODE_PORT && published <= HIGHEST_NODE_PORT;
                doors.add(new Door(
                        workload.identity().name(),
                        published,
                        reachable ? Optional.of(first) : Optional.empty(),
                        first + 1));
            });
        }
        return new Doors(List.copyOf(doors));
    }

    private static Stream<Integer> numbers(Workload workload) {
        return workload.spec().attachments().ports().stream()
                .flatMap(port -> port.publish().stream().flatMap(publish -> switch (publish.publication()) {
                    case Ingress(var number) -> number.stream();
                    case Host(var number, var _) -> Stream.of(number.orElse(port.containerPort()));
                }))
                .distinct();
    }

    /** The numbers on this machine, which must be free. */
    public List<Integer> ports() {
        return doors.stream()
                .flatMap(door -> Stream.concat(door.kubernetes().stream(), Stream.of(door.swarm())))
                .toList();
    }
}
