package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ENVIRONMENT;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Resources;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.Limits;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.Reservations;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.ResourceRequirements;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import java.util.Optional;

/** Limits and reservations; what is not written is not limited and not kept free. */
final class ResourcesMapping {
    /** Less than a hundredth of a core is no quota that Linux takes: the task would fail at its start (seen). */
    private static final Cpu LEAST_CPU = new Cpu(10);

    /** With less, an engine rejects the task (seen on API 1.41 and 1.51). */
    private static final Bytes LEAST_MEMORY = new Bytes(6L << 20);

    private static final long NANOS_PER_MILLI = 1_000_000;

    private ResourcesMapping() {}

    static ResourceRequirements map(Resources resources, Notes notes) {
        return switch (resources) {
            case Resources(var limits, var reservations) ->
                new ResourceRequirements(limits(limits, notes.at("limits")), reservations(reservations));
        };
    }

    private static Limits limits(Resources.Limits limits, Notes notes) {
        return switch (limits) {
            case Resources.Limits(var cpu, var memory, var pids) -> {
                if (cpu.isPresent() && cpu.get().compareTo(LEAST_CPU) < 0) {
                    notes.at("cpu")
                            .approximate(
                                    ENVIRONMENT,
                                    "Linux limits to no less than " + LEAST_CPU,
                                    "write " + LEAST_CPU + " or more");
                }
                if (memory.isPresent() && memory.get().compareTo(LEAST_MEMORY) < 0) {
                    notes.at("memory")
                            .approximate(
                                    ORCHESTRATOR,
                                    "an engine limits to no less than " + LEAST_MEMORY,
                                    "write " + LEAST_MEMORY + " or more");
                }
                yield new Limits(
                        nanos(cpu.map(asked -> atLeast(asked, LEAST_CPU))),
                        count(memory.map(asked -> atLeast(asked, LEAST_MEMORY))),
                        pids.orElse(0));
            }
        };
    }

    private static Reservations reservations(Resources.Reservations reservations) {
        return switch (reservations) {
            case Resources.Reservations(var cpu, var memory) -> new Reservations(nanos(cpu), count(memory));
        };
    }

    private static <T extends Comparable<T>> T atLeast(T asked, T least) {
        return asked.compareTo(least) < 0 ? least : asked;
    }

    private static long nanos(Optional<Cpu> cpu) {
        return cpu.map(asked -> asked.millis() * NANOS_PER_MILLI).orElse(0L);
    }

    private static long count(Optional<Bytes> memory) {
        return memory.map(Bytes::count).orElse(0L);
    }
}
